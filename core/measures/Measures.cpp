#include "core/measures/Measures.h"

#include "core/measures/MeasureCommands.h"
#include "core/measures/MeasureViews.h"

namespace opsdesk {

void addMeasures(Catalog& catalog) {
    addMeasureCommands(catalog);
    addMeasureViews(catalog);
}

} // namespace opsdesk
