#pragma once

#include "ui/bridge/Bus.h"
#include "ui/bridge/LongWork.h"
#include "ui/documents/AttachedFile.h"
#include "ui/widgets/RowsSection.h"

#include <deque>
#include <map>

class QLineEdit;
class QMimeData;
class QPushButton;

namespace opsdesk::ui {

/// The files of a document: attached by choosing, dropping or pasting, looked at, opened, saved and removed. A picture
/// is shown when it is selected.
class AttachmentsSection final : public DetailSection {
    Q_OBJECT
public:
    /// @p kind: of the document, as attachment.add names it.
    AttachmentsSection(const Desk& desk, const char* kind, QWidget* parent = nullptr);

    void setRecord(const Record& record) override;
    void chooseFile();
    /// Files and pictures of the clipboard or of a drag; false when there are none.
    bool attach(const QMimeData& data);
    void attachFile(const QString& file);
    /// Whether attach() would find something.
    static bool offers(const QMimeData& data);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeButtons();
    QWidget* makeRemoving();
    void take(const ReadAnswer& answer);
    void takeBytes(const ReadAnswer& answer);
    Record current() const;
    void look();
    enum class Wish { Look, Open, Save };
    void want(Wish wish);
    void use(const AttachedFile& file);
    void save(const AttachedFile& file);
    void prepareNext();
    void send(const AttachedFile& file);
    void beginRemoving();
    void removeIt();
    void finish(const CommandResult& result);
    void say(const QString& text, bool bad);

    Desk m_desk;
    const char* m_kind;
    ReadLane m_lane;
    ReadLane m_bytesLane;
    LongWork m_work;
    Record m_record;
    Record m_toRemove; ///< for which a reason is being given
    std::vector<Record> m_files;
    RecordGrid* m_grid;
    QLabel* m_empty;
    QLabel* m_preview;
    QPushButton* m_attach;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_remove;
    QWidget* m_removing;
    QLineEdit* m_reason;
    QLabel* m_said;
    Wish m_wish = Wish::Look;
    Record m_wanted;                      ///< whose bytes are being read
    std::deque<AttachedFile> m_toPrepare; ///< a path each, or bytes
    std::map<Uuid, QString> m_sent;       ///< commands without a result; the file's name
};

} // namespace opsdesk::ui
