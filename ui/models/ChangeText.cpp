#include "ui/models/ChangeText.h"

#include "core/workflow/ToldChange.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString figureText(const std::string& plain, ChangeFigure figure, std::string_view currency) {
    const QString typed = QString::fromStdString(plain);
    switch (figure) {
    case ChangeFigure::Quantity:
        if (const auto quantity = Quantity::parse(plain))
            return quantityText(*quantity);
        break;
    case ChangeFigure::Money:
        return moneyText(Minor(typed.toLongLong()), currency);
    case ChangeFigure::Date:
        if (const auto day = Date::parse(plain))
            return dateText(*day);
        return codeTitle(plain).toLower();
    case ChangeFigure::Code:
        return codeTitle(plain);
    case ChangeFigure::Number:
        return typedNumber(plain);
    case ChangeFigure::None:
    case ChangeFigure::Text:
        break;
    }
    return typed;
}

} // namespace

QString changeText(const std::string& change, std::string_view currency) {
    QStringList parts;
    for (const ToldChange& told : toldChanges(change)) {
        const ChangeCode* code = findChangeCode(told.code);
        const QString title = codeTitle(told.code);
        if (code->figure == ChangeFigure::None || told.before.empty())
            parts << title;
        else
            parts << u"%1: %2 → %3"_s.arg(title, figureText(told.before, code->figure, currency),
                                          figureText(told.after, code->figure, currency));
    }
    return parts.join(u" \u00B7 "_s);
}

} // namespace opsdesk::ui
