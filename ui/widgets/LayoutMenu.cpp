#include "ui/widgets/LayoutMenu.h"

#include "core/governance/Rights.h"
#include "ui/bridge/Session.h"
#include "ui/models/Codes.h"
#include "ui/models/Sentences.h"
#include "ui/shell/Icons.h"
#include "ui/widgets/Dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

LayoutMenu::LayoutMenu(const Desk& desk, ColumnLayouts& layouts, const char* view, std::function<ColumnLayout()> now,
                       QWidget* window)
    : QObject(window), m_desk(desk), m_layouts(layouts), m_view(view), m_now(std::move(now)), m_window(window),
      m_lane(desk.reader) {
    connect(&m_lane, &ReadLane::answered, this, [this](const ReadAnswer& answer) {
        if (const QString problem = answer.problem(); !problem.isEmpty())
            Q_EMIT said(tr("Shared layouts could not be read: %1").arg(problem), true);
        m_shared.clear();
        for (const ViewRow& row : answer.rows) {
            Record layout(answer.view, row);
            const std::string audience = layout.plain("audience");
            if (audience == "*" || m_desk.session.hasAnyRole({audience}) ||
                layout.plain("shared_by") == m_desk.session.userId)
                m_shared.push_back(std::move(layout));
        }
    });
    connect(&desk.bus, &Bus::committed, this, [this](const QStringList& tables) {
        if (tables.contains(u"shared_layout"_s))
            read();
    });
    connect(&desk.bus, &Bus::finished, this, [this](const CommandResult& result) {
        const auto sent = m_sent.find(result.id);
        if (sent == m_sent.end())
            return;
        Q_EMIT said(result.applied() ? sent->second : sentence(result.rejection.text), !result.applied());
        m_sent.erase(sent);
    });
}

void LayoutMenu::read() {
    if (!m_desk.session.mayRead("layouts"))
        return;
    ReadRequest request;
    request.query.view = "layouts";
    request.query.filters = {{"view_name", FilterOperator::Equal, m_view}};
    request.query.limit = 200;
    m_lane.ask(std::move(request));
}

void LayoutMenu::addTo(QMenu& menu) {
    auto* use = menu.addMenu(icon("table"_L1, IconTint::Muted), tr("Use layout"));
    use->setObjectName(u"layoutMenu"_s);
    auto* withdrawable = menu.addMenu(tr("Withdraw or forget a layout"));
    connect(&menu, &QMenu::aboutToShow, this, [this, use, withdrawable] {
        fill(*use);
        fillWithdrawable(*withdrawable);
    });
    menu.addAction(tr("Keep this layout as…"), this, &LayoutMenu::askName);
    menu.addAction(tr("Begin with this layout"), this, [this] {
        m_layouts.saveDefault(m_now());
        Q_EMIT said(tr("This view begins with this layout from now on, and a reset leads back to it."), false);
    });
    QAction* share = menu.addAction(tr("Share this layout…"), this, &LayoutMenu::askShare);
    const Outcome may = m_desk.session.may ? m_desk.session.may("layout.share", std::nullopt) : Outcome();
    share->setEnabled(may.has_value());
    if (!may)
        share->setToolTip(QString::fromStdString(may.error().text));
    menu.addAction(tr("Reset columns, sorting, groups and filter"), this, &LayoutMenu::resetWanted);
}

QString LayoutMenu::titleOf(const Record& layout) const {
    const std::string audience = layout.plain("audience");
    return audience == "*" ? tr("%1 (shared with everybody)").arg(layout.text("name"))
                           : tr("%1 (shared: %2)").arg(layout.text("name"), codeTitle(audience));
}

void LayoutMenu::fill(QMenu& menu) {
    menu.clear();
    for (const QString& name : m_layouts.names())
        menu.addAction(name, this, [this, name] { Q_EMIT chosen(m_layouts.load(name)); });
    if (!m_shared.empty())
        menu.addSeparator();
    for (const Record& layout : m_shared)
        menu.addAction(titleOf(layout), this, [this, json = layout.plain("layout")] {
            Q_EMIT chosen(ColumnLayout::fromJson(QByteArray::fromStdString(json)));
        });
    menu.setEnabled(!menu.isEmpty());
}

void LayoutMenu::fillWithdrawable(QMenu& menu) {
    menu.clear();
    for (const QString& name : m_layouts.names())
        menu.addAction(name, this, [this, name] { m_layouts.remove(name); });
    for (const Record& layout : m_shared)
        if (layout.plain("shared_by") == m_desk.session.userId ||
            (m_desk.session.may && m_desk.session.may("layout.withdraw", std::nullopt)))
            menu.addAction(titleOf(layout), this, [this, layout] { withdraw(layout); });
    menu.setEnabled(!menu.isEmpty());
}

void LayoutMenu::askName() {
    auto* dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this layout"));
    dialog->setLabelText(tr("Name"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.trimmed().isEmpty())
            m_layouts.save(m_now(), name.trimmed());
    });
    dialog->open();
}

void LayoutMenu::askShare() {
    auto* dialog = new Dialog(m_window);
    dialog->setObjectName(u"shareDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Share this layout"));
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 56);
    auto* form = new QFormLayout(dialog);
    auto* name = new QLineEdit(dialog);
    name->setObjectName(u"shareName"_s);
    name->setMaxLength(60);
    form->addRow(tr("Name"), name);
    auto* audience = new QComboBox(dialog);
    audience->setObjectName(u"shareAudience"_s);
    audience->addItem(tr("Everybody"), u"*"_s);
    for (const std::string_view role : roleNames())
        audience->addItem(codeTitle(role), QString::fromUtf8(role.data(), static_cast<qsizetype>(role.size())));
    form->addRow(tr("For"), audience);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton* agree = buttons->addButton(tr("Share"), QDialogButtonBox::AcceptRole);
    agree->setObjectName(u"shareAgree"_s);
    agree->setDefault(true);
    agree->setEnabled(false);
    connect(name, &QLineEdit::textChanged, agree,
            [agree](const QString& text) { agree->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [this, dialog, name, audience] {
        share(name->text().trimmed(), audience->currentData().toString().toStdString());
        dialog->accept();
    });
    form->addRow(buttons);
    dialog->open();
}

void LayoutMenu::share(const QString& name, const std::string& audience) {
    PayloadDraft payload;
    payload.set("view", Value(std::string(m_view)), ColumnType::Text);
    payload.set("name", Value(name.toStdString()), ColumnType::Text);
    payload.set("layout", Value(m_now().toJson().toStdString()), ColumnType::Text);
    payload.set("audience", Value(audience), ColumnType::Text);
    send("layout.share", payload, tr("“%1” is shared.").arg(name));
}

void LayoutMenu::withdraw(const Record& layout) {
    PayloadDraft payload;
    payload.set("layout", Value(layout.id()), ColumnType::Text);
    send("layout.withdraw", payload, tr("“%1” is no longer shared.").arg(layout.text("name")));
}

void LayoutMenu::send(const std::string& type, const PayloadDraft& payload, const QString& done) {
    m_sent.emplace(m_desk.bus.send({type, "", {}, std::nullopt, payload}), done);
}

} // namespace opsdesk::ui
