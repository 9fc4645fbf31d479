#include "ui/shell/StyleSheet.h"

#include "ui/shell/Colors.h"

#include <utility>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// @name is a colour role, @1 … @9 multiples of the unit.
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
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QAbstractSpinBox { background: @surface; color: @text; border: 1px solid @border;
    border-radius: @r; padding: @1 @2; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QAbstractSpinBox:focus { border: 1px solid @accent; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"], QComboBox[invalid="true"] { border: 1px solid @danger; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: @5; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: @3; height: @3; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; selection-background-color: @selection; selection-color: @text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: @r; padding: @1 @3; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @disabled; background: transparent; }
QPushButton[primary="true"], QPushButton:default { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[primary="true"]:disabled, QPushButton:default:disabled { background: transparent; color: @disabled; border: 1px solid @border; }
QPushButton[danger="true"] { color: @danger; }
QPushButton[danger="true"]:disabled { color: @disabled; }
QPushButton[chip="true"] { background: transparent; color: @muted; border: 1px solid @border; padding: @0 @2; }
QPushButton[chip="true"]:hover { background: @hover; color: @text; }
QPushButton[chip="true"]:checked { background: @selection; color: @text; border: 1px solid @accent; }
QPushButton[chip="true"][danger="true"] { color: @danger; border: 1px solid @danger; }
QCheckBox { spacing: @2; }
QCheckBox::indicator { width: @3; height: @3; background: @surface; border: 1px solid @muted; border-radius: @r; }
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border: 1px solid @accent; }
QCheckBox::indicator:checked { background: @accent; border: 1px solid @accent; image: url(:/icons/checked-@scheme.svg); }
QCheckBox:focus { color: @accent; }
QProgressBar { background: @border; border: none; border-radius: @r; min-height: @2; max-height: @2; }
QProgressBar::chunk { background: @accent; border-radius: @r; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: @r; padding: @1; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton[menu="true"] { border: 1px solid @border; padding: @0 @2; }
QToolButton[menu="true"]:focus { border: 1px solid @accent; }
QToolButton::menu-indicator { image: none; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: @1; }
QMenu::item { padding: @1 @5 @1 @3; border-radius: @r; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: @1 @2; }
QScrollArea, QScrollArea > QWidget > QWidget { background: @surface; border: none; }
#rail { background: @rail; }
#rail QLabel { color: @railText; }
#rail QLabel#railProduct { color: @onRailSelected; }
#rail QToolButton { color: @railText; }
#rail QToolButton:hover { background: @railSelected; }
#queueTop, #actionBar, #statusBar, #orderTop, #attentionTop, #attentionActions { background: @raised; }
#queueTop, #orderTop, #attentionTop { border-bottom: 1px solid @border; }
#actionBar, #statusBar, #attentionActions { border-top: 1px solid @border; }
#details, #detailsBody, #statePage, #attentionPage, #loadingWindow { background: @surface; }
#details { border: 1px solid transparent; }
#details:focus { border: 1px solid @accent; }
#banner { background: @infoGround; border-top: 1px solid @border; }
#banner[tone="danger"] { background: @dangerGround; }
#banner[tone="good"] { background: @goodGround; }
QLabel[heading="page"] { font-size: @130pt; font-weight: bold; }
QLabel[heading="details"] { font-size: @118pt; font-weight: bold; }
QLabel[heading="record"] { font-size: @112pt; }
QLabel[heading="figure"] { font-size: @140pt; font-weight: bold; }
QLabel[heading="section"] { font-size: @92pt; font-weight: bold; color: @muted; }
QLabel[heading="small"] { font-size: @88pt; }
QLabel[heading="strong"] { font-weight: bold; }
QLabel[muted="true"] { color: @muted; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="good"] { color: @good; }
)";

QString rgba(const QColor& color) {
    return color.name(QColor::HexRgb);
}

} // namespace

QString styleSheet(const Colors& c, int unit, double pointSize) {
    QColor disabled = c.muted;
    disabled.setAlphaF(0.55F);
    // Longer names first: `@rail` begins `@railText`.
    const std::pair<QLatin1StringView, QString> words[] = {
        {"@onRailSelected"_L1, rgba(c.onRailSelected)},
        {"@railSelected"_L1, rgba(c.railSelected)},
        {"@railText"_L1, rgba(c.railText)},
        {"@rail"_L1, rgba(c.rail)},
        {"@raised"_L1, rgba(c.raised)},
        {"@window"_L1, rgba(c.window)},
        {"@surface"_L1, rgba(c.surface)},
        {"@border"_L1, rgba(c.border)},
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
        {"@r"_L1, u"%1px"_s.arg(unit)},
    };
    QString text = QLatin1StringView(sheet);
    for (const auto& [word, value] : words)
        text.replace(word, value);
    for (const int percent : {140, 130, 118, 112, 92, 88})
        text.replace(u"@%1pt"_s.arg(percent), u"%1pt"_s.arg(pointSize * percent / 100, 0, 'f', 1));
    for (int i = 0; i <= 9; ++i)
        text.replace(u"@%1"_s.arg(i), u"%1px"_s.arg(i == 0 ? unit / 2 : i * unit));
    return text;
}

} // namespace opsdesk::ui
