#pragma once

#include "ui/bridge/Desk.h"
#include "ui/models/Record.h"
#include "ui/shell/ListPage.h"

namespace opsdesk::ui {

struct Notice;

/// The notices that wait, newest first: Enter goes where one leads, and each is let go by itself or all together.
class NoticesPage final : public ListPage {
    Q_OBJECT
public:
    explicit NoticesPage(const Desk& desk, QWidget* parent = nullptr);

    Keys shortcuts() const override;

protected:
    void updateActions() override;
    void open() override;

private:
    void takeNotices();
    Record recordOf(const Notice& notice) const;
    const Notice* selected() const;
    void toggleRead();
    void letGo();

    Desk m_desk;
    std::shared_ptr<const View> m_view;
    QPushButton *m_open, *m_read, *m_go, *m_allRead, *m_allGo;
};

} // namespace opsdesk::ui
