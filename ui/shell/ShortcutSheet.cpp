#include "ui/shell/ShortcutSheet.h"

#include "ui/shell/Icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* makeKey(const QString& key, QWidget* parent) {
    auto* label = new QLabel(key, parent);
    label->setObjectName(u"keyCap"_s);
    const int line = label->fontMetrics().height();
    label->setContentsMargins(line / 2, line / 7, line / 2, line / 7);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QString& place, const Keys& here, const Keys& everywhere, QWidget* parent)
    : Dialog(parent) {
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    const int gap = fontMetrics().height();
    auto* words = new QLineEdit(this);
    words->setObjectName(u"shortcutWords"_s);
    words->setPlaceholderText(tr("Find a key, or what it does"));
    words->setAccessibleName(words->placeholderText());
    words->setClearButtonEnabled(true);
    words->addAction(icon("search"_L1, IconTint::Muted), QLineEdit::LeadingPosition);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(gap * 3);
    for (const auto& [title, keys] : {std::pair(place, here), std::pair(tr("Everywhere"), everywhere)}) {
        auto* top = new QVBoxLayout; // short columns stay together at the top
        top->addLayout(makeColumn(title, keys));
        top->addStretch(1);
        columns->addLayout(top);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap * 2, gap * 3 / 2, gap * 2, gap * 3 / 2);
    layout->setSpacing(gap);
    layout->addWidget(words);
    layout->addLayout(columns);
    connect(words, &QLineEdit::textChanged, this, &ShortcutSheet::showOnly);
    words->setFocus();
}

QGridLayout* ShortcutSheet::makeColumn(const QString& title, const Keys& keys) {
    auto* grid = new QGridLayout;
    const int gap = fontMetrics().height();
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap / 4);
    auto* heading = new QLabel(title, this);
    heading->setProperty("heading", u"details"_s);
    grid->addWidget(heading, 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, gap / 3);
    int row = 2;
    for (const auto& [key, what] : keys) {
        m_rows.emplace_back(makeKey(key, this), new QLabel(what, this));
        grid->addWidget(m_rows.back().first, row, 0);
        grid->addWidget(m_rows.back().second, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    return grid;
}

void ShortcutSheet::showOnly(const QString& words) {
    for (const auto& [key, what] : m_rows) {
        const bool fits =
            key->text().contains(words, Qt::CaseInsensitive) || what->text().contains(words, Qt::CaseInsensitive);
        key->setVisible(fits);
        what->setVisible(fits);
    }
}

} // namespace opsdesk::ui
