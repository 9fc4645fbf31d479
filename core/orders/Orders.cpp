#include "core/orders/Orders.h"

#include "core/orders/OrderViews.h"

namespace opsdesk {

void addOrders(Catalog& catalog) {
    addOrderViews(catalog);
}

} // namespace opsdesk
