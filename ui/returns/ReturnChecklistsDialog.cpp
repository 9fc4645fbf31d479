#include "ui/returns/ReturnChecklistsDialog.h"

#include "ui/models/Codes.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const char* column) {
    return QCoreApplication::translate("ViewColumn", column);
}

/// What stands at the end of @p list is taken out of it; where nothing does, an empty object.
QJsonObject takeLast(QJsonArray& list) {
    return list.isEmpty() ? QJsonObject() : list.takeAt(list.size() - 1).toObject();
}

} // namespace

ReturnChecklistsDialog::ReturnChecklistsDialog(const Desk& desk, const Record& draft, QWidget* parent)
    : DraftDialog(desk, {"return_policy", "returnChecklists"_L1}, tr("Checklists of %1").arg(draft.name()), draft,
                  parent),
      m_table(makeTable()) {
    setMinimumWidth(fontMetrics().averageCharWidth() * 130);
    auto* help = new QLabel(tr("A row for each answer; what is left empty is as in the row above. Without a return "
                               "class a checklist is for all classes that have none of their own."),
                            this);
    help->setProperty("muted", true);
    help->setWordWrap(true);
    body().addWidget(help);
    body().addWidget(m_table, 1);
    addButtonsBeside();
    addButtons();
    showLists(QJsonDocument::fromJson(QByteArray::fromStdString(draft.plain("checklists"))).array());
}

QTableWidget* ReturnChecklistsDialog::makeTable() {
    auto* table = new QTableWidget(0, ColumnCount, this);
    table->setObjectName(u"returnChecklistsRows"_s);
    table->setAccessibleName(tr("Questions and answers"));
    table->setHorizontalHeaderLabels({titleOf("Checklist"), titleOf("Return class"), titleOf("Required"),
                                      titleOf("Question"), tr("Answer"), tr("At best")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(Question, QHeaderView::Stretch);
    table->setTabKeyNavigation(false);
    table->setMinimumHeight(fontMetrics().height() * 24);
    return table;
}

void ReturnChecklistsDialog::addButtonsBeside() {
    auto* row = new QHBoxLayout;
    row->addWidget(makeButton(*m_table, tr("Add a row"), Qt::Key_Insert, "returnChecklistsAdd",
                              [this] { addRow(m_table->currentRow() + 1); }));
    row->addWidget(makeButton(*m_table, tr("Take the row away"), Qt::Key_Delete, "returnChecklistsRemove",
                              [this] { removeRow(); }));
    row->addStretch();
    body().addLayout(row);
}

void ReturnChecklistsDialog::showLists(const QJsonArray& lists) {
    for (const QJsonValue& listed : lists) {
        const QJsonObject list = listed.toObject();
        QString name = list[u"name"_s].toString(), ofClass = list[u"return_class"_s].toString();
        bool required = list[u"required"_s].toBool();
        for (const QJsonValue& asked : list[u"questions"_s].toArray()) {
            QString question = asked[u"question"_s].toString();
            for (const QJsonValue& given : asked[u"answers"_s].toArray()) {
                const QString answer = given[u"answer"_s].toString(), cap = given[u"cap"_s].toString();
                addRow(m_table->rowCount(), {name, ofClass, QString(), question, answer, cap}, required);
                for (QString* said : {&name, &ofClass, &question})
                    said->clear();
                required = false;
            }
        }
    }
    m_table->setCurrentCell(0, List);
}

void ReturnChecklistsDialog::addRow(int row, const QStringList& texts, bool required) {
    m_table->insertRow(row);
    for (int column = 0; column < Cap; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts.value(column)));
    QTableWidgetItem* check = m_table->item(row, Required);
    check->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    check->setCheckState(required ? Qt::Checked : Qt::Unchecked);
    check->setToolTip(tr("No grade without all answers"));
    auto* cap = new QComboBox(m_table);
    cap->setAccessibleName(tr("At best"));
    cap->addItem(tr("Any grade"), QString());
    for (const char* grade : {"as_new", "opened", "used", "faulty", "unusable", "missing"})
        cap->addItem(codeTitle(grade), QString::fromLatin1(grade));
    cap->setCurrentIndex(std::max(0, cap->findData(texts.value(Cap))));
    m_table->setCellWidget(row, Cap, cap);
    m_table->setCurrentCell(row, Question);
}

void ReturnChecklistsDialog::removeRow() {
    if (const int row = m_table->currentRow(); row >= 0) {
        passOn(row);
        m_table->removeRow(row);
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), Question);
    }
}

bool ReturnChecklistsDialog::beginsList(int row) const {
    return !cell(row, List).isEmpty() || !cell(row, Class).isEmpty() ||
           m_table->item(row, Required)->checkState() == Qt::Checked;
}

/// What the row below leaves empty stays what it was: a checklist is not added to the one before, nor is a question.
void ReturnChecklistsDialog::passOn(int row) {
    const int below = row + 1;
    if (below == m_table->rowCount() || beginsList(below))
        return;
    for (const Column column : {List, Class, Question})
        if (cell(below, column).isEmpty())
            m_table->item(below, column)->setText(cell(row, column));
    m_table->item(below, Required)->setCheckState(m_table->item(row, Required)->checkState());
}

QString ReturnChecklistsDialog::cell(int row, Column column) const {
    return m_table->item(row, column)->text().trimmed();
}

QJsonArray ReturnChecklistsDialog::lists() const {
    QJsonArray lists;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = cell(row, List), ofClass = cell(row, Class), question = cell(row, Question),
                      answer = cell(row, Answer);
        const bool required = m_table->item(row, Required)->checkState() == Qt::Checked, begins = beginsList(row);
        const QString cap = static_cast<const QComboBox*>(m_table->cellWidget(row, Cap))->currentData().toString();
        if ((question + answer + cap).isEmpty() && !begins)
            continue;
        QJsonObject list = begins || lists.isEmpty() ? QJsonObject{{u"name"_s, name},
                                                                   {u"return_class"_s, ofClass},
                                                                   {u"required"_s, required},
                                                                   {u"questions"_s, QJsonArray()}}
                                                     : takeLast(lists);
        QJsonArray questions = list[u"questions"_s].toArray();
        QJsonObject asked = question.isEmpty() && !questions.isEmpty()
                                ? takeLast(questions)
                                : QJsonObject{{u"question"_s, question}, {u"answers"_s, QJsonArray()}};
        QJsonArray answers = asked[u"answers"_s].toArray();
        if (!(answer + cap).isEmpty())
            answers << QJsonObject{{u"answer"_s, answer}, {u"cap"_s, cap}};
        asked[u"answers"_s] = answers;
        questions << asked;
        list[u"questions"_s] = questions;
        lists << list;
    }
    return lists;
}

QString ReturnChecklistsDialog::fill(PayloadDraft& payload) {
    m_table->setFocus(); // a cell that is open is taken, not lost
    payload.set("checklists", QJsonDocument(lists()).toJson(QJsonDocument::Compact).toStdString(), ColumnType::Json);
    return {};
}

} // namespace opsdesk::ui
