#pragma once

#include "ui/bridge/Desk.h"
#include "ui/models/Record.h"
#include "ui/widgets/Page.h"

class QPushButton;
class QStackedLayout;

namespace opsdesk::ui {

class RecordGrid;
class StatePage;
struct Notice;

/// The notices that wait, newest first: Enter goes where one leads, and each is let go by itself or all together.
class NoticesPage final : public Page {
    Q_OBJECT
public:
    explicit NoticesPage(const Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    /// Selects the newest and takes the keys.
    void activate() override;
    Keys shortcuts() const override;

private:
    QWidget* makeTop();
    QWidget* makeActions();
    void addKey(const QKeySequence& key, void (NoticesPage::*action)());
    void takeNotices();
    Record recordOf(const Notice& notice) const;
    const Notice* selected() const;
    void open();
    void toggleRead();
    void letGo();
    void readAll();
    void letAllGo();
    void updateActions();

    Desk m_desk;
    std::shared_ptr<const View> m_view;
    RecordGrid* m_grid;
    StatePage* m_empty;
    QStackedLayout* m_stack = nullptr;
    QPushButton *m_open, *m_read, *m_go, *m_allRead, *m_allGo;
};

} // namespace opsdesk::ui
