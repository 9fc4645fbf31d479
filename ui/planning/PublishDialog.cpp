#include "ui/planning/PublishDialog.h"

#include "ui/models/CellText.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// "Service: 97%", one a line.
QString changesOf(const Record& scenario) {
    QStringList lines;
    for (const char* column : {"service", "lead_time", "supplier_out", "budget", "demand"})
        if (const QString said = scenario.text(column); !said.isEmpty())
            lines << u"• %1: %2"_s.arg(
                QCoreApplication::translate("ViewColumn", scenario.view().find(column)->title.c_str()), said);
    return lines.join(u'\n');
}

} // namespace

PublishDialog::PublishDialog(const Record& scenario, QWidget* parent) : Dialog(parent) {
    setObjectName(u"publishDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Publish"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    auto* heading = new QLabel(tr("Make “%1” the plan").arg(scenario.name()), this);
    heading->setProperty("heading", u"details"_s);
    layout->addWidget(heading);
    QString text = tr("These become policies of the plan until others are published:") + u"\n\n"_s +
                   changesOf(scenario) + u"\n\n"_s +
                   tr("Everything is planned anew by them, and the queue follows: purchases of %1 instead of %2.")
                       .arg(scenario.text("purchases"), scenario.text("now_purchases"));
    if (scenario.plain("base") == "older")
        text += u"\n\n"_s + tr("It was compared with an older plan; the figures may have moved since.");
    auto* body = new QLabel(text, this);
    body->setObjectName(u"publishText"_s);
    body->setWordWrap(true);
    layout->addWidget(body);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* agree = buttons->addButton(tr("Publish and plan"), QDialogButtonBox::AcceptRole);
    agree->setObjectName(u"publishAgree"_s);
    agree->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &QDialog::accept);
    layout->addWidget(buttons);
}

} // namespace opsdesk::ui
