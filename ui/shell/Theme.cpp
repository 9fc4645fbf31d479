#include "ui/shell/Theme.h"

#include "ui/shell/Colors.h"
#include "ui/shell/ConsoleStyle.h"
#include "ui/shell/DesktopScheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPalette>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(const Colors& c) {
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {{QPalette::Window, c.window},
                                                            {QPalette::WindowText, c.text},
                                                            {QPalette::Base, c.surface},
                                                            {QPalette::AlternateBase, c.raised},
                                                            {QPalette::Text, c.text},
                                                            {QPalette::PlaceholderText, c.muted},
                                                            {QPalette::Button, c.surface},
                                                            {QPalette::ButtonText, c.text},
                                                            {QPalette::BrightText, c.onAccent},
                                                            {QPalette::Highlight, c.selection},
                                                            {QPalette::HighlightedText, c.text},
                                                            {QPalette::ToolTipBase, c.raised},
                                                            {QPalette::ToolTipText, c.text},
                                                            {QPalette::Link, c.accent},
                                                            {QPalette::LinkVisited, c.accent},
                                                            {QPalette::Light, c.raised},
                                                            {QPalette::Midlight, c.border},
                                                            {QPalette::Mid, c.border},
                                                            {QPalette::Dark, c.muted},
                                                            {QPalette::Shadow, c.border}};
    for (const auto& [role, color] : roles)
        palette.setColor(role, color);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

/// Where words are typed, those that are marked stand out from a selected row.
QPalette fieldPaletteOf(const Colors& c) {
    QPalette palette = paletteOf(c);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    return palette;
}

QPalette tipPaletteOf(const Colors& c) {
    QPalette palette = paletteOf(c);
    palette.setColor(QPalette::Window, c.raised);
    return palette;
}

struct ChoiceRow {
    Theme::Choice choice;
    QLatin1StringView name; ///< on the command line and among the settings
    const char* words;
};
constexpr ChoiceRow choices[] = {
    {Theme::Choice::System, "system"_L1, QT_TRANSLATE_NOOP("opsdesk::ui::Theme", "Colours as the desktop has them.")},
    {Theme::Choice::Light, "light"_L1, QT_TRANSLATE_NOOP("opsdesk::ui::Theme", "Light colours.")},
    {Theme::Choice::Dark, "dark"_L1, QT_TRANSLATE_NOOP("opsdesk::ui::Theme", "Dark colours.")},
    {Theme::Choice::HighContrast, "high-contrast"_L1, QT_TRANSLATE_NOOP("opsdesk::ui::Theme", "High contrast.")},
};

const ChoiceRow& rowOf(Theme::Choice choice) {
    return *std::ranges::find(choices, choice, &ChoiceRow::choice);
}

/// Dense tables want a narrow face; where the desktop's own is the wide DejaVu Sans, its condensed cut is.
QFont interfaceFont(QFont font) {
    const QString condensed = u"DejaVu Sans Condensed"_s;
    if (QFontInfo(font).family() == u"DejaVu Sans"_s && QFontDatabase::families().contains(condensed))
        font.setFamily(condensed);
    return font;
}

} // namespace

Theme::Theme(QApplication& app, DesktopScheme& desktop, QObject* parent)
    : QObject(parent), m_app(app), m_desktop(desktop) {
    m_app.setFont(interfaceFont(m_app.font()));
    apply();
    connect(&desktop, &DesktopScheme::changed, this, [this] {
        if (m_choice == Choice::System)
            apply();
    });
}

void Theme::choose(Choice choice) {
    m_choice = choice;
    apply();
}

bool Theme::isDark() const {
    return m_choice == Choice::Dark || (m_choice == Choice::System && m_desktop.isDark());
}

const Colors& Theme::colors() const {
    if (m_choice == Choice::HighContrast || (m_choice == Choice::System && m_desktop.wantsContrast()))
        return highContrastColors();
    return isDark() ? darkColors() : lightColors();
}

Theme::Choice Theme::fromName(const QString& name) {
    const auto* found = std::ranges::find(choices, name, &ChoiceRow::name);
    return found == std::end(choices) ? Choice::System : found->choice;
}

QString Theme::nameOf(Choice choice) {
    return rowOf(choice).name;
}

QString Theme::wordsOf(Choice choice) {
    return tr(rowOf(choice).words);
}

Theme::Choice Theme::next() const {
    const Choice opposite = m_desktop.isDark() ? Choice::Light : Choice::Dark;
    const Choice same = m_desktop.isDark() ? Choice::Dark : Choice::Light;
    switch (m_choice) {
    case Choice::System:
        return opposite;
    case Choice::HighContrast:
        return Choice::System;
    default:
        return m_choice == opposite ? same : Choice::HighContrast;
    }
}

void Theme::apply() {
    const Colors& c = colors();
    m_app.setPalette(paletteOf(c));
    for (const char* field : {"QLineEdit", "QTextEdit", "QPlainTextEdit"})
        m_app.setPalette(fieldPaletteOf(c), field);
    m_app.setPalette(tipPaletteOf(c), "QTipLabel");
    // Else windows hear of the colours later than of the style, and are of two minds until then.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationPaletteChange);
    m_app.setStyle(new ConsoleStyle(c, QFontMetrics(m_app.font()).height() / 4, QFontInfo(m_app.font()).pointSizeF()));
}

} // namespace opsdesk::ui
