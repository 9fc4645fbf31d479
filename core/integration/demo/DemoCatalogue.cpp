#include "core/integration/demo/DemoCatalogue.h"

#include "core/base/Error.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace opsdesk {

namespace {

constexpr int medianLeadTimeDays = 21;
/// Fewer deliveries do not show how reliable a vendor is.
constexpr std::size_t leastDeliveries = 18;

struct Category {
    std::string_view name;
    std::int64_t costPercent; ///< of the selling price
    std::vector<std::string_view> words;
};

/// The first whose word the name contains; the last takes the rest.
const std::vector<Category>& categories() {
    static const std::vector<Category> all{
        {"Christmas",
         40,
         {"CHRISTMAS", "XMAS", "ADVENT", "REINDEER", "SNOW", "YULETIDE", "NOEL", "MISTLETOE", "BAUBLE"}},
        {"Bags", 50, {" BAG", "BAG ", "PURSE", "SHOPPER", "LUGGAGE", "UMBRELLA"}},
        {"Candles and lights",
         45,
         {"CANDLE", "T-LIGHT", "LIGHTS", "LANTERN", "LAMP", "VOTIVE", "INCENSE", "LIGHTBULB"}},
        {"Paper and cards",
         38,
         {"CARD", "WRAP", "PAPER", "NOTEBOOK", "PENCIL", "STICKER", "JOURNAL", "TAPE", "NAPKIN", "INVITES", "ENVELOPE",
          "PEN "}},
        {"Kitchen and dining", 48, {"MUG",  "CUP",     "TEA",    "CAKE",  "PLATE",   "BOWL",     "JAR",
                                    "TIN",  "KITCHEN", "BAKING", "SPOON", "BOTTLE",  "TRAY",     "COASTER",
                                    "JUG",  "BEAKER",  "PAN ",   "BREAD", "BISCUIT", "GLASS",    "APRON",
                                    "OVEN", "RECIPE",  "PICNIC", "LADLE", "DISH",    "PLACEMAT", "JAM "}},
        {"Toys and games",
         50,
         {"TOY", "DOLL", "JIGSAW", "GAME", "CHILD", "FELTCRAFT", "HELICOPTER", "BINGO", "SOFT", "TEDDY", "PIGGY",
          "MONEY BOX"}},
        {"Jewellery", 35, {"NECKLACE", " RING", "BRACELET", "EARRING", "JEWEL", "TRINKET"}},
        {"Garden", 52, {"GARDEN", "FLOWER", "BIRD", "PLANT", "PARASOL", "HAMMOCK"}},
        {"Home",
         45,
         {"HEART", "SIGN", "FRAME", "CLOCK", "CUSHION", "MIRROR", "HOOK", "KNOB", "CABINET", "STORAGE", "BOX", "DOOR",
          "RACK", "DRAWER", "STOOL", "WICKER", "BASKET", "TOWEL"}},
        {"Gifts", 45, {""}},
    };
    return all;
}

std::size_t categoryOf(const std::string& name) {
    const auto& all = categories();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const auto word : all[i].words)
            if (name.find(word) != std::string::npos)
                return i;
    return all.size() - 1;
}

/// A number that follows from the code alone, so that one item more or less does not change the others.
std::size_t spread(const std::string& sku) {
    std::size_t hash = 2166136261U;
    for (const char c : sku)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U % 4294967296U;
    return hash >> 7;
}

template <class T>
T lowerMedian(std::vector<T> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Minor share(Minor amount, std::int64_t percent) {
    return Minor(std::max<std::int64_t>(1, mulDivRoundHalfEven(amount.units(), percent, 100)));
}

struct Pack {
    std::int64_t costBelow; ///< minor units
    std::int64_t units;
};
/// Cheap things come in large packs.
constexpr std::array<Pack, 5> packs{{{40, 48}, {120, 24}, {300, 12}, {900, 6}, {1'000'000, 2}}};

/// The first word of three letters or more, in capitals: what people would call the vendor.
std::string shortName(const std::string& name) {
    std::string word;
    for (const char c : name + " ") {
        if (c >= 'a' && c <= 'z')
            word += static_cast<char>(c - 'a' + 'A');
        else if ((c >= 'A' && c <= 'Z') || c == '-')
            word += c;
        else if (word.size() >= 3)
            return word;
        else
            word.clear();
    }
    return word;
}

/// Vendors with enough deliveries to show a shape. Those that never took a day kept no dates of their own.
std::vector<DemoSupplier> makeSuppliers(std::span<const ImportedPurchase> purchases) {
    std::map<std::string, std::vector<DemoDelivery>> byVendor;
    std::vector<int> all;
    for (const auto& line : purchases)
        if (line.sent_on && line.promised_on && line.delivered_on) {
            byVendor[line.supplier].push_back({*line.promised_on - *line.sent_on, *line.delivered_on - *line.sent_on});
            all.push_back(*line.delivered_on - *line.sent_on);
        }
    if (all.empty())
        throw Error("The demo's delivery history is empty.");
    const int median = lowerMedian(all);
    const auto scaled = [&](int days) {
        return static_cast<int>(mulDivRoundHalfEven(days, medianLeadTimeDays, median));
    };
    std::vector<DemoSupplier> suppliers;
    for (auto& [name, deliveries] : byVendor) {
        std::vector<int> promised;
        for (auto& delivery : deliveries) {
            delivery = {std::max(1, scaled(delivery.promisedDays)), std::max(1, scaled(delivery.deliveredDays))};
            promised.push_back(delivery.promisedDays);
        }
        const int quoted = lowerMedian(promised);
        if (deliveries.size() < leastDeliveries || quoted < 3)
            continue;
        const auto place = static_cast<int>(suppliers.size());
        constexpr std::array<int, 3> reviews{7, 14, 14};
        suppliers.push_back({shortName(name), name, quoted, reviews[static_cast<std::size_t>(place % 3)], place % 5,
                             Minor(10'000 + 5'000 * (place % 4)), std::move(deliveries)});
    }
    std::sort(suppliers.begin(), suppliers.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    return suppliers;
}

std::map<std::string, std::vector<std::int64_t>> pricesOf(std::span<const ImportedDocument> documents) {
    std::map<std::string, std::vector<std::int64_t>> prices;
    for (const auto& document : documents)
        for (const auto& line : document.lines)
            if (line.kind == "sale" && !line.charge)
                prices[line.sku].push_back(line.unit_price.units());
    return prices;
}

} // namespace

std::size_t DemoCatalogue::itemIndex(const std::string& sku) const {
    const auto found = std::lower_bound(items.begin(), items.end(), sku,
                                        [](const DemoItem& item, const auto& key) { return item.sku < key; });
    if (found == items.end() || found->sku != sku)
        throw Error("The demo has no item " + sku + ".");
    return static_cast<std::size_t>(found - items.begin());
}

DemoCatalogue makeDemoCatalogue(std::span<const ImportedItem> items, std::span<const ImportedDocument> documents,
                                std::span<const ImportedPurchase> purchases) {
    DemoCatalogue made;
    made.suppliers = makeSuppliers(purchases);
    const auto prices = pricesOf(documents);
    const auto count = made.suppliers.size();
    for (const auto& source : items) {
        const auto sold = prices.find(source.sku);
        if (sold == prices.end())
            continue;
        const auto category = categoryOf(source.description);
        const auto number = spread(source.sku);
        DemoItem item;
        item.sku = source.sku;
        item.name = source.description;
        item.category = categories()[category].name;
        item.price = Minor(lowerMedian(sold->second));
        item.cost = share(item.price, categories()[category].costPercent);
        item.multiple = std::find_if(packs.begin(), packs.end(), [&](const Pack& pack) {
                            return item.cost.units() < pack.costBelow;
                        })->units;
        item.moq = number / 64 % 2 == 0 ? item.multiple : 2 * item.multiple;
        // Two suppliers for each category, and for one item in four the other of the two as a choice.
        item.supplier = (2 * category + number % 2) % count;
        if (number / 2 % 4 == 0) {
            item.alternate = (2 * category + 1 - number % 2) % count;
            item.alternateCost = share(item.cost, 104 + static_cast<std::int64_t>(number / 8 % 5));
        }
        made.items.push_back(std::move(item));
    }
    std::sort(made.items.begin(), made.items.end(), [](const auto& a, const auto& b) { return a.sku < b.sku; });
    return made;
}

} // namespace opsdesk
