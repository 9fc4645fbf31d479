#include "ui/shell/StyleSheet.h"

#include "ui/shell/Colors.h"
#include "ui/shell/Design.h"

#include <algorithm>
#include <utility>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// @name is a colour role, @1 … @9 multiples of the unit, @1f … the same less what a ring is wider than a hairline.
constexpr auto sheet = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: @1; }
QMainWindow, QDialog { background: @window; }
QTableView, QListView, QTreeView { background: @surface; border: none; gridline-color: transparent; outline: none;
    selection-background-color: @selection; selection-color: @text; }
#frozenColumns { border-right: 1px solid @border; }
#frozenColumns[mirrored="true"] { border-right: none; border-left: 1px solid @border; }
QHeaderView { background: @raised; border: none; }
QHeaderView::section { background: @raised; color: @muted; border: none; border-bottom: 1px solid @border; padding: 0 8px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: border; subcontrol-position: top center; width: @2; height: @1; margin-top: 2px; }
QHeaderView::up-arrow { image: url(:/icons/sorted-up-@scheme.svg); }
QHeaderView::down-arrow { image: url(:/icons/sorted-down-@scheme.svg); }
QTableCornerButton::section { background: @raised; border: none; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: @3; margin: 0; }
QScrollBar:horizontal { height: @3; margin: 0; }
QScrollBar::handle { background: @border; border-radius: @r; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:vertical { min-height: @8; margin: 2px; }
QScrollBar::handle:horizontal { min-width: @8; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QAbstractSpinBox { background: @surface; color: @text; border: 1px solid @outline;
    border-radius: @r; padding: @1 @2; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QAbstractSpinBox:focus { border: @ring solid @focus; padding: @1f @2f; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"], QComboBox[invalid="true"] { border: 1px solid @danger; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: @5; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: @3; height: @3; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; selection-background-color: @selection; selection-color: @text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QPushButton { background: @surface; color: @text; border: 1px solid @outline; border-radius: @r; padding: @1 @3; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:disabled { color: @disabled; background: transparent; border: 1px solid @border; }
QPushButton[primary="true"], QPushButton:default { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[primary="true"]:disabled, QPushButton:default:disabled { background: transparent; color: @disabled; border: 1px solid @border; }
QPushButton[danger="true"] { color: @danger; }
QPushButton[danger="true"]:disabled { color: @disabled; }
QPushButton[chip="true"] { background: transparent; color: @muted; border: 1px solid @border; padding: @0 @2; }
QPushButton[chip="true"]:hover { background: @hover; color: @text; }
QPushButton[chip="true"]:checked { background: @selection; color: @text; border: 1px solid @accent; }
QPushButton[chip="true"][danger="true"] { color: @danger; border: 1px solid @danger; }
QPushButton:focus { border: @ring solid @focus; padding: @1f @3f; }
QPushButton[primary="true"]:focus, QPushButton:default:focus { border: @ring solid @text; padding: @1f @3f; }
QPushButton[chip="true"]:focus { border: @ring solid @focus; padding: @0f @2f; }
QCheckBox { spacing: @2; }
QCheckBox::indicator { width: @3; height: @3; background: @surface; border: 1px solid @outline; border-radius: @r; }
QCheckBox::indicator:hover { border: 1px solid @accent; }
QCheckBox::indicator:checked { background: @accent; border: 1px solid @accent; image: url(:/icons/checked-@scheme.svg); }
QCheckBox { border: @ring solid transparent; border-radius: @r; }
QCheckBox:focus { border: @ring solid @focus; }
QProgressBar { background: @border; border: none; border-radius: @r; min-height: @2; max-height: @2; }
QProgressBar::chunk { background: @accent; border-radius: @r; }
QToolButton { background: transparent; border: @ring solid transparent; border-radius: @r; padding: @1; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border: @ring solid @focus; }
QToolButton[menu="true"] { border: 1px solid @outline; padding: @0 @2; }
QToolButton[menu="true"]:focus { border: @ring solid @focus; padding: @0f @2f; }
QToolButton::menu-indicator { image: none; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: @1; }
QMenu::item { padding: @1 @5 @1 @3; border-radius: @r; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: @1 @2; }
QScrollArea, QScrollArea > QWidget > QWidget { background: @surface; border: none; }
#rail { background: @rail; }
#rail QLabel { color: @railText; }
#rail QToolButton#railProduct { color: @onRailSelected; font-weight: bold; }
#rail QToolButton { color: @railText; padding: @0; }
#rail QScrollArea, #rail QScrollArea > QWidget > QWidget { background: transparent; }
#rail QToolButton:hover { background: @railSelected; }
#rail QToolButton:focus { border: @ring solid @railFocus; }
#queueHead, #actionBar, #findBar, #statusBar, #documentTop, #attentionTop, #attentionActions, #noticesTop, #noticesActions, #importTop, #importActions, #helpTop { background: @raised; }
#queueHead, #documentTop, #attentionTop, #noticesTop, #importTop, #helpTop { border-bottom: 1px solid @border; }
#actionBar, #findBar, #statusBar, #attentionActions, #noticesActions, #importActions { border-top: 1px solid @border; }
#details, #detailsBody, #documentScroll, #documentBody, #statePage, #attentionPage, #noticesPage, #importPage, #startWindow, #helpWindow, #helpText, #loadingWindow { background: @surface; }
#details, #documentScroll, #statePage, QGraphicsView { border: @ring solid transparent; }
QFrame[tile="true"] { border: @ring solid transparent; border-radius: @r; }
QFrame[tile="true"]:focus { border: @ring solid @focus; }
#details:focus, #documentScroll:focus, #statePage:focus, QGraphicsView:focus { border: @ring solid @focus; }
#palettePanel { background: @surface; border: 1px solid @outline; border-radius: @r; }
#paletteLine { border: none; border-bottom: 1px solid @border; border-radius: 0; padding: @2; }
#banner { background: @infoGround; border-top: 1px solid @border; }
#banner[tone="danger"] { background: @dangerGround; }
#banner[tone="good"] { background: @goodGround; }
QLabel[heading="section"] { color: @muted; }
QLabel[muted="true"] { color: @muted; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="good"] { color: @good; }
)";

QString rgba(const QColor& color) {
    return color.name(QColor::HexRgb);
}

QString pixels(int count) {
    return u"%1px"_s.arg(count);
}

} // namespace

QString styleSheet(const Colors& c, int unit, double pointSize) {
    QColor disabled = c.muted;
    disabled.setAlphaF(0.55F);
    // Longer names first: `@rail` begins `@railText`.
    const std::pair<QLatin1StringView, QString> words[] = {
        {"@onRailSelected"_L1, rgba(c.onRailSelected)},
        {"@railFocus"_L1, rgba(c.railFocus)},
        {"@railSelected"_L1, rgba(c.railSelected)},
        {"@railText"_L1, rgba(c.railText)},
        {"@rail"_L1, rgba(c.rail)},
        {"@raised"_L1, rgba(c.raised)},
        {"@window"_L1, rgba(c.window)},
        {"@surface"_L1, rgba(c.surface)},
        {"@border"_L1, rgba(c.border)},
        {"@outline"_L1, rgba(c.outline)},
        {"@focus"_L1, rgba(c.focus)},
        {"@ring"_L1, pixels(design::ring)},
        {"@text"_L1, rgba(c.text)},
        {"@muted"_L1, rgba(c.muted)},
        {"@onAccent"_L1, rgba(c.onAccent)},
        {"@accent"_L1, rgba(c.accent)},
        {"@selection"_L1, rgba(c.selection)},
        {"@hover"_L1, rgba(c.hover)},
        {"@dangerGround"_L1, rgba(c.toneGround(Tone::Danger))},
        {"@infoGround"_L1, rgba(c.toneGround(Tone::Info))},
        {"@goodGround"_L1, rgba(c.toneGround(Tone::Good))},
        {"@danger"_L1, rgba(c.tone(Tone::Danger))},
        {"@warning"_L1, rgba(c.tone(Tone::Warning))},
        {"@good"_L1, rgba(c.tone(Tone::Good))},
        {"@disabled"_L1, u"rgba(%1,%2,%3,55%)"_s.arg(c.muted.red()).arg(c.muted.green()).arg(c.muted.blue())},
        {"@scheme"_L1, c.window.lightness() < 128 ? u"dark"_s : u"light"_s},
        {"@r"_L1, pixels(unit * design::radiusUnits)},
    };
    QString text = QLatin1StringView(sheet);
    for (const auto& [word, value] : words)
        text.replace(word, value);
    constexpr int wider = design::ring - design::hairline;
    for (int i = 0; i <= design::spacingSteps; ++i) {
        const int space = i == 0 ? unit / 2 : i * unit;
        text.replace(u"@%1f"_s.arg(i), pixels(std::max(space - wider, 0)));
        text.replace(u"@%1"_s.arg(i), pixels(space));
    }
    for (const auto& step : design::typeScale)
        text += u"QLabel[heading=\"%1\"] { font-size: %2pt; font-weight: %3; }\n"_s.arg(step.name)
                    .arg(pointSize * step.percent / 100, 0, 'f', 1)
                    .arg(step.bold ? u"bold"_s : u"normal"_s);
    return text;
}

} // namespace opsdesk::ui
