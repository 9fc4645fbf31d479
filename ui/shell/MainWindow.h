#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/bridge/SessionWish.h"
#include "ui/shell/Trail.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <optional>
#include <string>

class QMenu;

namespace opsdesk::ui {

class DocumentPage;
class HelpWindow;
class NoticeFeed;
class Notices;
class Page;
class Pages;
class Palette;
class QueueView;
class Rail;
class StatusLine;
class Theme;
class WaitingCounts;

/// The one window: rail, the page one is at, status; and where one has been.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Desk& desk, Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// To the page of that name: a view of the core, or another, such as `notifications`.
    void goTo(const std::string& page);
    void goTo(const Spot& spot);
    /// The first place of the person's rail.
    void goHome();
    void goBack() { walk(-1); }
    void goForward() { walk(1); }
    /// The page in front; null before the first.
    Page* page() const;
    /// The queue one is at, or came from.
    QueueView* current() const;
    /// Opens the page of a document where its kind has one, else the list @p view with that row.
    void openDocument(const QString& view, const QString& id);
    /// `item:21733`: by what people call it. False when there is no such kind of document.
    bool openNamed(const QString& kindAndName);
    /// The document in front; null when there is none.
    DocumentPage* document() const;
    Notices& notices() { return *m_notices; }
    /// The page of the documentation that tells of the page in front.
    void showHelp();
    void showAbout();
    /// Documents can be found. @see Palette::setSearch
    void setSearch(Reader& search);
    /// All that is in front is there.
    bool isSettled() const;
    /// As when it is closed, for another window to take its place.
    void keepGeometry();

Q_SIGNALS:
    /// To go on as somebody else, or in another role, or for another legal entity: in a window of its own.
    void sessionRequested(const opsdesk::ui::SessionWish& wish);
    /// To work at another place.
    void elsewhereRequested();
    /// Another page is in front.
    void pageShown(const QString& page);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectParts();
    void connectPage(Page& page);
    void makeKeys();
    void makeMenus();
    void fillAppMenu(QMenu& menu);
    void ask(const SessionWish& wish);
    void walk(int steps);
    bool mayGo();
    void leaveMark();
    void bringForward(const Spot& spot);
    void leave();
    void openPage(const QString& name, const Record& record);
    void watchLink();
    void openSource(const QString& view, const QString& filter);
    void fillLastPlaces();
    void showStatus();
    void showShortcuts();
    Page::Keys keysEverywhere() const;
    void openPalette();
    void nextTheme();
    void askBooks();
    void takeBooks(const ReadAnswer& answer);

    std::unique_ptr<Notices> m_notices;
    Desk m_desk;
    Theme& m_theme;
    Rail* m_rail;
    Pages* m_pages;
    StatusLine* m_status;
    WaitingCounts* m_counts;
    NoticeFeed* m_feed;
    Palette* m_palette;
    ReadLane m_booksLane;
    Trail m_trail;
    QPointer<HelpWindow> m_help;
    std::optional<SessionWish> m_wish; ///< waits for decisions that are on their way
    bool m_warned = false;             ///< that something typed would be lost
    std::string m_lastQueue;           ///< name of the queue that is or was in front
};

} // namespace opsdesk::ui
