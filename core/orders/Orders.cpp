#include "core/orders/Orders.h"

#include "core/orders/Listings.h"
#include "core/orders/OrderViews.h"

namespace opsdesk {

void addOrders(Catalog& catalog) {
    addOrderViews(catalog);
    addListings(catalog);
}

} // namespace opsdesk
