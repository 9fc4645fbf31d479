#pragma once

#include "app/console/Options.h"
#include "ui/bridge/Session.h"
#include "ui/bridge/SessionWish.h"
#include "ui/start/StartWindow.h"

#include <memory>
#include <optional>

class QSettings;

namespace opsdesk {

class Workplace;

namespace ui {
class Application;
class MainWindow;
class Theme;
} // namespace ui

/// From the call of the program to its end: where to work, who works there, and their window; again from the start, or
/// as somebody else, where they ask for it.
class Launcher {
public:
    Launcher(ui::Application& app, const Options& options, QSettings& settings, ui::Theme& theme);

    /// Where the reports of crashes wait for somebody to look at them.
    static QString crashFolder();

    /// @p given was named on the command line; null: the last place, or what is chosen in the start window. Returns
    /// the program's exit code. @throws Error, UsageError when a place that was named cannot be worked at
    int run(std::unique_ptr<Workplace> given);

private:
    enum Exit { Ended = 0, Again = 101, Elsewhere = 102 };

    std::optional<ui::StartChoice> choose(const QString& problem);
    std::unique_ptr<Workplace> open(const ui::StartChoice& choice) const;
    bool enter(Workplace& workplace, const QString& place) const;
    /// @p user was named for this place; empty: who worked there before.
    int work(Workplace& workplace, const ui::StartChoice& choice, const std::string& user);
    int sit(Workplace& workplace, ui::Session session, const ui::SessionWish& who, const std::string& page);
    int measure(Workplace& workplace, const ui::SessionWish& who);
    ui::SessionWish firstWish(const Workplace& workplace, const ui::StartChoice& choice, const std::string& user) const;
    void show(ui::MainWindow& window, const std::string& page) const;
    void tellOfCrash(ui::MainWindow& window) const;

    ui::Application& m_app;
    const Options& m_options;
    QSettings& m_settings;
    ui::Theme& m_theme;
    ui::RecentPlaces m_places;
    ui::SessionWish m_wish; ///< asked for in the window
    QSize m_size;
    QByteArray m_passwordGiven; ///< by who started the program, for any centre; null: none
};

/// A picture of a window that needs no place to work: `--view start` or `--view help`.
bool needsNoPlace(const Options& options);
int takePicture(const Options& options, QSettings& settings);

} // namespace opsdesk
