#include "app/console/Pictures.h"
#include "tests/support/WindowTest.h"

#include <QDir>
#include <QPainter>
#include <QProcess>

using namespace opsdesk;

namespace {

/// How far two pictures are apart to somebody who steps back: in small, so that neither hinting nor a figure counts.
struct Difference {
    double mean = 255;  ///< of a colour's parts, 0 … 255
    double other = 100; ///< percent of all places that look otherwise

    bool isLittle() const { return mean < 4 && other < 3; }
    QString text() const { return QStringLiteral("mean %1, %2 %").arg(mean, 0, 'f', 2).arg(other, 0, 'f', 2); }
};

Difference difference(const QImage& one, const QImage& two) {
    constexpr int smaller = 8, looksOtherwise = 40;
    if (one.isNull() || one.size() != two.size())
        return {};
    const auto small = [](const QImage& image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(image.size() / smaller, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = small(one), b = small(two);
    double sum = 0;
    int other = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor from = a.pixelColor(x, y), to = b.pixelColor(x, y);
            const int parts[] = {std::abs(from.red() - to.red()), std::abs(from.green() - to.green()),
                                 std::abs(from.blue() - to.blue())};
            sum += parts[0] + parts[1] + parts[2];
            other += *std::ranges::max_element(parts) > looksOtherwise;
        }
    const double places = double(a.width()) * a.height();
    return {sum / places / 3, other / places * 100};
}

} // namespace

/// The pictures of docs/pictures are the console as it is. `opsdesk --pictures docs/pictures` paints them anew.
class PicturesTest : public QObject {
    Q_OBJECT

    const QDir m_kept{QStringLiteral(OPSDESK_SOURCE_DIR "/docs/pictures")};
    /// Both of each that differs are left here, for people to look at.
    const QDir m_differing{QStringLiteral(OPSDESK_BIN_DIR "/../pictures")};

private Q_SLOTS:
    /// What is found out by it: another theme, another view, a part that is not there.
    void tellsPicturesApart() {
        const auto kept = [this](const char* name) { return QImage(m_kept.filePath(QLatin1StringView(name))); };
        const QImage light = kept("suggestions-light.png");
        QVERIFY(!light.isNull());
        QVERIFY(difference(light, light).isLittle());
        QVERIFY(!difference(light, kept("suggestions-dark.png")).isLittle());
        QVERIFY(!difference(light, kept("purchase-orders-light.png")).isLittle());
        QImage gap = light.convertToFormat(QImage::Format_RGB32);
        QPainter(&gap).fillRect(QRect(900, 200, 400, 260), gap.pixelColor(5, 450));
        QVERIFY(!difference(light, gap).isLittle());
    }

    void areThoseOfThePlacesThereAre() {
        QStringList wanted{QStringLiteral("offline.png")};
        for (const PictureSpec& spec : pictureSpecs())
            wanted << spec.file();
        wanted.sort();
        QCOMPARE(m_kept.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name), wanted);
    }

    void areTheConsoleAsItIs() {
        const QTemporaryDir folder;
        QProcess console;
        console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        console.start(QStringLiteral(OPSDESK_BIN_DIR "/opsdesk"), {QStringLiteral("--pictures"), folder.path()});
        QVERIFY(console.waitForFinished(20 * 60'000));
        QCOMPARE(console.exitCode(), 0);
        QStringList differing;
        for (const PictureSpec& spec : pictureSpecs()) {
            const QString now = QDir(folder.path()).filePath(spec.file()), kept = m_kept.filePath(spec.file());
            const Difference found = difference(QImage(now), QImage(kept));
            if (found.isLittle())
                continue;
            differing << spec.file() + QStringLiteral(": ") + found.text();
            m_differing.mkpath(QStringLiteral("."));
            for (const auto& [from, ending] :
                 {std::pair(now, QStringLiteral(".now.png")), std::pair(kept, QStringLiteral(".kept.png"))}) {
                QFile::remove(m_differing.filePath(spec.file() + ending));
                QFile::copy(from, m_differing.filePath(spec.file() + ending));
            }
        }
        for (const QString& one : differing)
            std::fprintf(stderr, "%s\n", qPrintable(one));
        QVERIFY2(differing.isEmpty(),
                 qPrintable(QStringLiteral("look at %1; if they are right: opsdesk --pictures docs/pictures")
                                .arg(QDir::cleanPath(m_differing.path()))));
    }
};

OPSDESK_WINDOW_TEST(PicturesTest)
#include "PicturesTest.moc"
