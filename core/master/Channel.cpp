#include "core/master/Channel.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Channel, "channel", ("entity", "code"), ())

} // namespace opsdesk
