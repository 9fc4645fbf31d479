#pragma once

#include <QDBusVariant>
#include <QObject>

class QApplication;

namespace opsdesk::ui {

/// Whether the desktop is light or dark, and whether it wants high contrast, at any time: as the desktop's portal says
/// it (Linux), else as the system's own palette looks.
class DesktopScheme final : public QObject {
    Q_OBJECT
public:
    /// To be made before the program has a palette of its own.
    explicit DesktopScheme(QApplication& app, QObject* parent = nullptr);

    bool isDark() const { return m_dark; }
    bool wantsContrast() const { return m_contrast; }
    /// Asks the portal, which answers later, and hears of changes from now on.
    void follow();
    /// As if the desktop had changed.
    void set(bool dark);
    void setContrast(bool wanted);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    /// The portal's SettingChanged.
    void take(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& key);

    QApplication& m_app;
    bool m_dark;
    bool m_contrast = false;
    bool m_portalAnswered = false; ///< it knows better than the palette
};

} // namespace opsdesk::ui
