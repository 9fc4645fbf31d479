#include "core/integration/OrderWords.h"

#include "core/master/Supplier.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

constexpr OrderWords wordsByLanguage[] = {
    {.language = "en",
     .decimalPoint = '.',
     .thousands = ",",
     .day = "{0:04}-{1:02}-{2:02}",
     .order = "Purchase order",
     .to = "To",
     .ordered = "Ordered",
     .deliverTo = "Deliver to",
     .incoterm = "Incoterm",
     .payment = "Payment",
     .currency = "Currency",
     .paymentDay = "within 1 day of the invoice",
     .paymentDays = "within {} days of the invoice",
     .line = "Line",
     .yourNumber = "Your number",
     .ourNumber = "Our number",
     .item = "Item",
     .delivery = "Delivery",
     .quantity = "Quantity",
     .price = "Price",
     .amount = "Amount",
     .charges = "Charges",
     .total = "Total",
     .please = "Please confirm quantities, prices and dates, and name our order number on delivery note and invoice.",
     .page = "Page {} of {}",
     .subject = "Purchase order {} of {}",
     .greeting = "Dear {},",
     .intro = "please find our purchase order {} of {}.",
     .until = "for {}"},
    {.language = "de",
     .decimalPoint = ',',
     .thousands = ".",
     .day = "{2:02}.{1:02}.{0:04}",
     .order = "Bestellung",
     .to = "An",
     .ordered = "Bestellt",
     .deliverTo = "Liefern an",
     .incoterm = "Incoterm",
     .payment = "Zahlung",
     .currency = "Währung",
     .paymentDay = "binnen eines Tages nach Rechnung",
     .paymentDays = "binnen {} Tagen nach Rechnung",
     .line = "Position",
     .yourNumber = "Ihre Nummer",
     .ourNumber = "Unsere Nummer",
     .item = "Artikel",
     .delivery = "Lieferung",
     .quantity = "Menge",
     .price = "Preis",
     .amount = "Betrag",
     .charges = "Nebenkosten",
     .total = "Summe",
     .please = "Bitte bestätigen Sie Mengen, Preise und Termine, und nennen Sie unsere Bestellnummer auf Lieferschein "
               "und Rechnung.",
     .page = "Seite {} von {}",
     .subject = "Bestellung {} von {}",
     .greeting = "Guten Tag {},",
     .intro = "hiermit erhalten Sie unsere Bestellung {} vom {}.",
     .until = "zum {}"},
    {.language = "fr",
     .decimalPoint = ',',
     .thousands = "\u202f",
     .day = "{2:02}/{1:02}/{0:04}",
     .order = "Bon de commande",
     .to = "À",
     .ordered = "Commandé",
     .deliverTo = "Livrer à",
     .incoterm = "Incoterm",
     .payment = "Paiement",
     .currency = "Devise",
     .paymentDay = "sous 1 jour de la facture",
     .paymentDays = "sous {} jours de la facture",
     .line = "Ligne",
     .yourNumber = "Votre référence",
     .ourNumber = "Notre référence",
     .item = "Article",
     .delivery = "Livraison",
     .quantity = "Quantité",
     .price = "Prix",
     .amount = "Montant",
     .charges = "Frais",
     .total = "Total",
     .please = "Merci de confirmer quantités, prix et dates, et d’indiquer notre numéro de commande sur le bon de "
               "livraison et la facture.",
     .page = "Page {} sur {}",
     .subject = "Bon de commande {} de {}",
     .greeting = "Bonjour {},",
     .intro = "veuillez trouver notre commande {} du {}.",
     .until = "pour le {}"},
    {.language = "zh_CN",
     .decimalPoint = '.',
     .thousands = ",",
     .day = "{0}年{1}月{2}日",
     .order = "采购订单",
     .to = "致",
     .ordered = "下单日期",
     .deliverTo = "交货至",
     .incoterm = "贸易条款",
     .payment = "付款",
     .currency = "币种",
     .paymentDay = "发票后 1 天内",
     .paymentDays = "发票后 {} 天内",
     .line = "行",
     .yourNumber = "贵方编号",
     .ourNumber = "我方编号",
     .item = "物料",
     .delivery = "交货",
     .quantity = "数量",
     .price = "单价",
     .amount = "金额",
     .charges = "附加费",
     .total = "合计",
     .please = "请确认数量、价格和日期，并在送货单和发票上注明我方订单号。",
     .page = "第 {} 页，共 {} 页",
     .subject = "采购订单 {}（{}）",
     .greeting = "{}：您好！",
     .intro = "现发送我方采购订单 {}，日期 {}。",
     .until = "交货 {}"},
};
static_assert(std::ranges::equal(wordsByLanguage, orderLanguages, {}, &OrderWords::language));

} // namespace

const OrderWords& orderWords(std::string_view language) {
    const auto* const found = std::ranges::find(wordsByLanguage, language, &OrderWords::language);
    return found == std::end(wordsByLanguage) ? wordsByLanguage[0] : *found;
}

std::string dayIn(const OrderWords& words, Date day) {
    return fmt::format(fmt::runtime(words.day), day.year(), day.month(), day.day());
}

std::string decimalIn(const OrderWords& words, std::string_view decimal) {
    const bool isNegative = decimal.starts_with('-');
    decimal.remove_prefix(isNegative ? 1 : 0);
    const auto whole = decimal.substr(0, decimal.find('.'));
    std::string written = isNegative ? "\u2212" : "";
    for (std::size_t at = 0; at < whole.size(); ++at) {
        if (at > 0 && (whole.size() - at) % 3 == 0)
            written += words.thousands;
        written += whole[at];
    }
    if (whole.size() < decimal.size())
        written.append(1, words.decimalPoint).append(decimal.substr(whole.size() + 1));
    return written;
}

std::string paymentIn(const OrderWords& words, std::int64_t days) {
    return fmt::format(fmt::runtime(days == 1 ? words.paymentDay : words.paymentDays), days);
}

} // namespace opsdesk
