#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/LongWork.h"
#include "ui/importing/ImportDraft.h"
#include "ui/widgets/Page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace opsdesk::ui {

class ImportColumnsStep;
class ImportFilesStep;
class ImportReportStep;
class Banner;
class StatePage;

/// The guided import: files, what their columns are, a trial on a copy, and then the import itself, with a report of
/// what became of the rows. For those who may import, in a workspace of their own.
class ImportPage final : public Page {
    Q_OBJECT
public:
    explicit ImportPage(const Desk& desk, QWidget* parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    void activate() override;
    Keys shortcuts() const override;
    bool isSettled() const override;
    QString underWay() const override;
    void say(const QString& text, bool bad) override;
    ImportDraft* draft() { return m_draft; } ///< null where nothing can be imported from here

private:
    enum Step { Files, Columns, Trial, Done };

    QWidget* makeTop();
    QWidget* makeActions();
    void makeSteps();
    void go(Step step);
    void next();
    void back();
    void run(bool trial);
    void finish(const QString& problem);
    void tellWhenAway(const ImportEnd& end);
    void showStep();

    Desk m_desk;
    QString m_refusal; ///< why nothing can be imported; empty when it can
    ImportDraft* m_draft = nullptr;
    QLabel* m_steps;
    QStackedWidget* m_stack;
    StatePage* m_statePage;
    ImportFilesStep* m_files = nullptr;
    ImportColumnsStep* m_columns = nullptr;
    ImportReportStep* m_report = nullptr;
    Banner* m_banner;
    QPushButton *m_back, *m_next;
    Step m_step = Files;
    bool m_trial = true;
    std::shared_ptr<ImportEnd> m_end;
    LongWork m_work;
};

} // namespace opsdesk::ui
