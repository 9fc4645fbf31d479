#pragma once

#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"
#include "ui/widgets/ColumnLayout.h"

class QMenu;

namespace opsdesk::ui {

/// The layouts of a view in a menu: one's own, those that others share, and what can be done with them.
class LayoutMenu final : public QObject {
    Q_OBJECT
public:
    /// @p now: what is arranged at the moment.
    LayoutMenu(const Desk& desk, ColumnLayouts& layouts, const char* view, std::function<ColumnLayout()> now,
               QWidget* window);

    void addTo(QMenu& menu);
    /// Reads what others share; asked for when the view is opened, and again when something was shared.
    void read();
    /// Those shared with this person, by name.
    const std::vector<Record>& shared() const { return m_shared; }
    void share(const QString& name, const std::string& audience);
    void withdraw(const Record& layout);

Q_SIGNALS:
    void chosen(const opsdesk::ui::ColumnLayout& layout);
    void resetWanted();
    void said(const QString& text, bool bad);

private:
    void fill(QMenu& menu);
    void fillWithdrawable(QMenu& menu);
    void askName();
    void askShare();
    void send(const std::string& type, const PayloadDraft& payload, const QString& done);
    QString titleOf(const Record& layout) const;

    Desk m_desk;
    ColumnLayouts& m_layouts;
    const char* m_view;
    std::function<ColumnLayout()> m_now;
    QWidget* m_window;
    ReadLane m_lane;
    std::vector<Record> m_shared;
    std::map<Uuid, QString> m_sent; ///< what to say when it was done
};

} // namespace opsdesk::ui
