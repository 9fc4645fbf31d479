#pragma once

#include "app/console/Settling.h"
#include "ui/bridge/Session.h"

#include <QDir>
#include <QImage>
#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace opsdesk {

class DemoPlace;

namespace ui {
class Bus;
class MainWindow;
class Reader;
class Theme;
} // namespace ui

/// One picture of the console: a view as somebody whose place it is sees it.
struct PictureSpec {
    std::string view, user;
    QString theme;

    /// "suggestions-light.png".
    QString file() const;
};

/// Every place, light and dark; those where decisions wait in high contrast, too. Ordered by user.
std::vector<PictureSpec> pictureSpecs();

/// `opsdesk --pictures FOLDER`: all of them, of a demo that is made for it; the program's exit code.
int paintPictures(int& argc, char** argv, const std::string& folder, const std::string& language);

/// Renders views of the demo one after another, each when it shows all that it reads.
class Pictures final : public QObject {
    Q_OBJECT
public:
    /// Writes into @p folder, which is made when it is not there.
    Pictures(DemoPlace& demo, ui::Theme& theme, std::vector<PictureSpec> specs, const QString& folder,
             QObject* parent = nullptr);
    ~Pictures() override;

    /// In a palette of its own, because pictures of a window have few colours and a repository keeps all it ever held.
    static QImage withFewColors(const QImage& image);

Q_SIGNALS:
    /// @p problem is empty when all is written.
    void finished(const QString& problem);

private:
    void next();
    void openFor(const std::string& user);
    void write(bool settled);

    DemoPlace& m_demo;
    ui::Theme& m_theme;
    std::vector<PictureSpec> m_specs;
    QDir m_folder;
    QTemporaryDir m_own;
    QSettings m_settings; ///< nobody's: a picture shows the program, not what its user arranged
    ui::Session m_session;
    std::unique_ptr<ui::Reader> m_reader;
    std::unique_ptr<ui::Bus> m_bus;
    std::unique_ptr<ui::MainWindow> m_window;
    std::string m_user;
    std::size_t m_at = 0;
    Settling m_settling;
};

} // namespace opsdesk
