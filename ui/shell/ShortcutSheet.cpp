#include "ui/shell/ShortcutSheet.h"

#include "ui/shell/Colors.h"

#include <QGridLayout>
#include <QLabel>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* makeKey(const QString& key, QWidget* parent) {
    auto* label = new QLabel(key, parent);
    const Colors& colors = currentColors();
    label->setStyleSheet(u"background:%1; border:1px solid %2; border-radius:4px; padding:1px 7px;"_s.arg(
        colors.surface.name(), colors.border.name()));
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QGridLayout* makeColumn(const QString& title, const ShortcutSheet::Keys& keys, QWidget* parent) {
    auto* grid = new QGridLayout;
    const int gap = parent->fontMetrics().height();
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap / 4);
    auto* heading = new QLabel(title, parent);
    heading->setProperty("heading", u"details"_s);
    grid->addWidget(heading, 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, gap / 3);
    int row = 2;
    for (const auto& [key, what] : keys) {
        grid->addWidget(makeKey(key, parent), row, 0);
        grid->addWidget(new QLabel(what, parent), row++, 1);
    }
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QString& place, const Keys& here, const Keys& everywhere, QWidget* parent)
    : Dialog(parent) {
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto* layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height();
    layout->setContentsMargins(gap * 2, gap * 3 / 2, gap * 2, gap * 3 / 2);
    layout->setSpacing(gap * 3);
    for (QGridLayout* column : {makeColumn(place, here, this), makeColumn(tr("Everywhere"), everywhere, this)}) {
        auto* top = new QVBoxLayout; // short columns stay together at the top
        top->addLayout(column);
        top->addStretch(1);
        layout->addLayout(top);
    }
}

} // namespace opsdesk::ui
