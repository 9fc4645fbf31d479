#include "ui/models/Codes.h"

#include "ui/models/CodeRows.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const CodeRow* find(std::string_view code) {
    const auto rows = code < "n" ? codesUpToM() : codesFromN();
    const auto found = std::ranges::lower_bound(rows, code, {}, &CodeRow::code);
    return found != rows.end() && found->code == code ? &*found : nullptr;
}

bool isCode(std::string_view code) {
    return std::ranges::all_of(code, [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '-' || c == '.'; });
}

} // namespace

QString codeTitle(std::string_view code) {
    if (const CodeRow* row = find(code))
        return QCoreApplication::translate("Code", row->title);
    if (const std::size_t dot = code.find('.'); dot != std::string_view::npos && isCode(code)) {
        const QString action = codeTitle(code.substr(dot + 1));
        //: A command: "Purchase order: submit".
        return QCoreApplication::translate("Code", "%1: %2")
            .arg(codeTitle(code.substr(0, dot)), action.left(1).toLower() + action.mid(1));
    }
    QString text = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    if (!text.isEmpty() && isCode(code)) {
        text.replace(u'_', u' ').replace(u'-', u' ');
        text[0] = text[0].toUpper();
    }
    return text;
}

bool isListedCode(std::string_view code) {
    return find(code) != nullptr;
}

Tone codeTone(std::string_view code) {
    const CodeRow* row = find(code);
    return row ? row->tone : Tone::Plain;
}

} // namespace opsdesk::ui
