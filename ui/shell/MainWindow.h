#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"

#include <QMainWindow>
#include <QTimer>

#include <map>
#include <memory>
#include <string>

class QStackedWidget;

namespace opsdesk::ui {

class AttentionPage;
class DocumentPage;
class DocumentTrail;
class QueueView;
class Rail;
class StatusLine;
class Theme;

/// The one window: rail, the place one is at, status.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Desk& desk, Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    void goTo(const std::string& view);
    /// The first place of the person's rail.
    void goHome();
    QueueView* current() const;
    /// Opens the page of a document where its kind has one, else the list @p view with that row.
    void openDocument(const QString& view, const QString& id);
    /// `item:21733`: by what people call it. False when there is no such kind of document.
    bool openNamed(const QString& kindAndName);
    /// The document in front; null when there is none.
    DocumentPage* document() const;
    /// Rows and details are all there.
    bool isSettled() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QueueView* make(const std::string& view);
    void makeKeys();
    void openPage(const QString& page, const Record& record);
    void watchLink();
    void openAttention();
    void openSource(const QString& view, const QString& filter);
    void showStatus();
    void showShortcuts();
    void nextTheme();
    void askCounts();
    void askBooks();
    void takeBooks(const ReadAnswer& answer);

    Desk m_desk;
    Theme& m_theme;
    Rail* m_rail;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    DocumentTrail* m_documents;
    AttentionPage* m_attention = nullptr; ///< with a link only
    std::map<std::string, QueueView*> m_views;
    std::map<std::string, std::unique_ptr<ReadLane>> m_countLanes;
    ReadLane m_booksLane;
    QTimer m_countTimer;
    std::string m_here;
};

} // namespace opsdesk::ui
