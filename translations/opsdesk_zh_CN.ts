<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>正在结束…</translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>已结束 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A login is a lower-case letter, then 1 to 30 lower-case letters, digits, - or _, and no word that the program keeps for itself.</source>
        <translation>登录名以小写字母开头，后接 1 到 30 个小写字母、数字、- 或 _，且不能是程序保留的词。</translation>
    </message>
    <message>
        <source>One person may not have these roles together: %1.</source>
        <translation>同一人不得同时拥有这些角色：%1。</translation>
    </message>
    <message>
        <source>Name a legal entity at least, such as 1.</source>
        <translation>请至少填写一个法人实体，例如 1。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>法人实体</translation>
    </message>
    <message>
        <source>their numbers, such as 1, 2</source>
        <translation>填写编号，例如 1, 2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>已保存 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Delegating…</source>
        <translation>正在委托…</translation>
    </message>
    <message numerus="yes">
        <source>%n delegated</source>
        <translation>
            <numerusform>已委托 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直至</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>正在停用…</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>已停用 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>正在启用…</translation>
    </message>
    <message numerus="yes">
        <source>%n enabled</source>
        <translation>
            <numerusform>已启用 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已添加 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>what they log in with, such as mia</source>
        <translation>登录时使用，例如 mia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>what they are called</source>
        <translation>此人的姓名</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>plan, ses, minmax; also cycle, fill, value</source>
        <translation>plan, ses, minmax；还有 cycle, fill, value</translation>
    </message>
    <message>
        <source>Fill rates</source>
        <translation>满足率</translation>
    </message>
    <message>
        <source>to reach: 85%, 90%, 95%; nothing: each as it is</source>
        <translation>目标：85%, 90%, 95%；留空：各按现状</translation>
    </message>
    <message>
        <source>New back-test</source>
        <translation>新建回测</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>停止回放</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>New analogue</source>
        <translation>新建参照</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Adds, in %</source>
        <translation>增量（%）</translation>
    </message>
    <message>
        <source>of usual demand: 50, or −20; empty: as such events did before</source>
        <translation>相对平常需求：50 或 −20；留空：按以往同类事件</translation>
    </message>
    <message>
        <source>Or units per week</source>
        <translation>或每周件数</translation>
    </message>
    <message>
        <source>in place of a share</source>
        <translation>代替百分比</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>2: it sells twice as much; 1 unless said</source>
        <translation>2：销量为其两倍；未填为 1</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>of its own from which on it stands alone; 26 unless said</source>
        <translation>自身历史达到此周数后独立预测；未填为 26</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>empty: all of them</source>
        <translation>留空：全部</translation>
    </message>
    <message>
        <source>that people know it by</source>
        <translation>大家熟知的名称</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU or name; or give a category</source>
        <translation>SKU 或名称；也可填品类</translation>
    </message>
    <message>
        <source>Or category</source>
        <translation>或品类</translation>
    </message>
    <message>
        <source>all items of it</source>
        <translation>其中所有商品</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>SKU or name</source>
        <translation>SKU 或名称</translation>
    </message>
    <message>
        <source>Sells like</source>
        <translation>销售参照</translation>
    </message>
    <message>
        <source>SKU or name of an item with a history</source>
        <translation>有历史的商品的 SKU 或名称</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>正在采纳…</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>已采纳 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Adjusting…</source>
        <translation>正在调整…</translation>
    </message>
    <message numerus="yes">
        <source>%n adjusted</source>
        <translation>
            <numerusform>已调整 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Snoozing…</source>
        <translation>正在暂缓…</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>已暂缓 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>97%, or AX 99%, C 90%</source>
        <translation>97%，或 AX 99%, C 90%</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>提前期</translation>
    </message>
    <message>
        <source>+20%, or +7 days, or by supplier&apos;s code: ACME +7</source>
        <translation>+20%，或 +7 days，或按供应商代码：ACME +7</translation>
    </message>
    <message>
        <source>Supplier out</source>
        <translation>供应商停供</translation>
    </message>
    <message>
        <source>until a day: ACME 2012-02-15</source>
        <translation>直至某日：ACME 2012-02-15</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>of a plan: 5000.00</source>
        <translation>一个计划的预算：5000.00</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>+10%, or by SKU or category: LIGHTS -20%</source>
        <translation>+10%，或按 SKU 或品类：LIGHTS -20%</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Plan beside</source>
        <translation>另行计划</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Buy there</source>
        <translation>向其采购</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>正在提交…</translation>
    </message>
    <message numerus="yes">
        <source>%n submitted</source>
        <translation>
            <numerusform>已提交 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Return for change</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Returning…</source>
        <translation>正在退回…</translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>已退回 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>正在撤回…</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>已撤回 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>正在下达…</translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>已下达 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledging…</source>
        <translation>正在确认…</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>已确认 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺交期</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>正在收货…</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>已收货 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>正在关闭…</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>已关闭 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>已取消 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-route</source>
        <translation>改派</translation>
    </message>
    <message>
        <source>Re-routing…</source>
        <translation>正在改派…</translation>
    </message>
    <message numerus="yes">
        <source>%n re-routed</source>
        <translation>
            <numerusform>已改派 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Reopening…</source>
        <translation>正在重新打开…</translation>
    </message>
    <message numerus="yes">
        <source>%n reopened</source>
        <translation>
            <numerusform>已重新打开 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>正在创建…</translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>已创建 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>已删除 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approving…</source>
        <translation>正在批准…</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>已批准 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>正在驳回…</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>已驳回 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>正在标记…</translation>
    </message>
    <message>
        <source>%n done</source>
        <translation>已完成 %n 项</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>in percent; empty: no target</source>
        <translation>百分比；留空：无目标</translation>
    </message>
    <message>
        <source>in the unit of the figure; empty: no target</source>
        <translation>用指标的单位；留空：无目标</translation>
    </message>
    <message>
        <source>Try on last year</source>
        <translation>用去年数据试算</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在试算…</translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <translation>
            <numerusform>已试算 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of force</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Taking out…</source>
        <translation>正在停用…</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>已停用 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>使其生效</translation>
    </message>
    <message>
        <source>Putting…</source>
        <translation>正在生效…</translation>
    </message>
    <message numerus="yes">
        <source>%n in force</source>
        <translation>
            <numerusform>已生效 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>新建预算</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>更改金额</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>of the items; empty: all goods</source>
        <translation>商品所属；留空：全部商品</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>正在决定…</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>已退回 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>索赔</translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>已索赔 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>无缺失</translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>已排除 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>已读取 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>正在放弃…</translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>已放弃 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Note milestone</source>
        <translation>登记里程碑</translation>
    </message>
    <message>
        <source>Noting…</source>
        <translation>正在登记…</translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>已登记 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>不会到货</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>已复制 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>到期截至</translation>
    </message>
    <message>
        <source>Propose payments</source>
        <translation>提议付款</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比对</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比对…</translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>已比对 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Take as it is</source>
        <translation>按现状放行</translation>
    </message>
    <message>
        <source>Taking…</source>
        <translation>正在受理…</translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>已受理 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel invoice</source>
        <translation>取消发票</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>无问题</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>转交给</translation>
    </message>
    <message>
        <source>Giving…</source>
        <translation>正在转交…</translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>已转交 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>交回</translation>
    </message>
    <message>
        <source>Giving back…</source>
        <translation>正在交回…</translation>
    </message>
    <message numerus="yes">
        <source>%n given back</source>
        <translation>
            <numerusform>已交回 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新建策略</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已贷记</translation>
    </message>
    <message>
        <source>Settle claim</source>
        <translation>结清索赔</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>正在结清…</translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>已结清 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Unloaded at</source>
        <translation>卸货时间</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Fixing…</source>
        <translation>正在约定…</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>已约定 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>月台</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for sooner</source>
        <translation>
            <numerusform>已加急 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>希望到货日</translation>
    </message>
    <message>
        <source>Other supplier</source>
        <translation>其他供应商</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>正在起草…</translation>
    </message>
    <message numerus="yes">
        <source>%n drafted with another supplier</source>
        <translation>
            <numerusform>已向其他供应商起草 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>its code</source>
        <translation>其代码</translation>
    </message>
    <message>
        <source>Announce shipment</source>
        <translation>登记发货</translation>
    </message>
    <message>
        <source>Enter invoice</source>
        <translation>录入发票</translation>
    </message>
    <message>
        <source>Send to supplier</source>
        <translation>发送给供应商</translation>
    </message>
    <message>
        <source>File for the bank</source>
        <translation>银行文件</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>更改货位</translation>
    </message>
    <message>
        <source>or a category; neither: all that no other rule is for</source>
        <translation>或类别；都不填：适用于无其他规则的全部</translation>
    </message>
    <message>
        <source>such as A-12</source>
        <translation>如 A-12</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>更改值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>from 0 to 100</source>
        <translation>0 到 100</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>with its check digits; empty: none</source>
        <translation>含校验位；留空表示没有</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>three capital letters, such as EUR</source>
        <translation>三个大写字母，例如 EUR</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建科目</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Call it otherwise here</source>
        <translation>在此改用别名</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>%n out of use</source>
        <translation>
            <numerusform>停用 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>启用</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>启用 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>New tax</source>
        <translation>新建税项</translation>
    </message>
    <message>
        <source>Change tax</source>
        <translation>更改税项</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>hundredths of a percent: 2000 is 20 %</source>
        <translation>百分之一个百分点：2000 即 20 %</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>税务辖区</translation>
    </message>
    <message>
        <source>Input account</source>
        <translation>进项科目</translation>
    </message>
    <message>
        <source>Output account</source>
        <translation>销项科目</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Soft close</source>
        <translation>软结账</translation>
    </message>
    <message numerus="yes">
        <source>%n soft closed</source>
        <translation>
            <numerusform>软结账 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they may be open</source>
        <translation>为何可以仍未了结</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>正式结账</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>新建凭证</translation>
    </message>
    <message>
        <source>Change lines</source>
        <translation>更改分录</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation>正在提议…</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>已提议 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Reversing…</source>
        <translation>正在冲销…</translation>
    </message>
    <message numerus="yes">
        <source>%n reversed</source>
        <translation>
            <numerusform>已冲销 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>正在撤回…</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>已撤回 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>code of the account</source>
        <translation>科目代码</translation>
    </message>
    <message>
        <source>Propose accounts</source>
        <translation>提议科目</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>接受差异</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Mending…</source>
        <translation>正在修正…</translation>
    </message>
    <message numerus="yes">
        <source>%n mended</source>
        <translation>
            <numerusform>已修正 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>that ships it, where there are several</source>
        <translation>由其发货的节点，如有多个</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>新建刊登</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>已移除 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Change item</source>
        <translation>更改商品</translation>
    </message>
    <message>
        <source>as the channel writes it</source>
        <translation>按渠道的写法</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>of the item in one of what is listed; 1 when left empty</source>
        <translation>一件刊登中含多少个该商品；留空即为 1</translation>
    </message>
    <message>
        <source>Why it is bought all the same</source>
        <translation>为何仍要采购</translation>
    </message>
    <message>
        <source>Accept in spite of returns</source>
        <translation>尽管有退货仍接受</translation>
    </message>
    <message>
        <source>Isolated goods</source>
        <translation>已隔离的货物</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>受理</translation>
    </message>
    <message numerus="yes">
        <source>%n taken up</source>
        <translation>
            <numerusform>已受理 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>正在确认…</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>已确认 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Isolate stock</source>
        <translation>隔离库存</translation>
    </message>
    <message>
        <source>Isolating…</source>
        <translation>正在隔离…</translation>
    </message>
    <message numerus="yes">
        <source>%n isolated</source>
        <translation>
            <numerusform>已隔离 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不予理会</translation>
    </message>
    <message>
        <source>Dismissing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>通融退款</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>its number, or the channel&apos;s</source>
        <translation>其编号或渠道的编号</translation>
    </message>
    <message>
        <source>Shipping back</source>
        <translation>退还运费</translation>
    </message>
    <message>
        <source>Paid back as</source>
        <translation>退还方式</translation>
    </message>
    <message>
        <source>Propose a refund</source>
        <translation>提议退款</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>其编号</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Noting the payment…</source>
        <translation>正在记录付款…</translation>
    </message>
    <message numerus="yes">
        <source>%n paid back</source>
        <translation>
            <numerusform>已退还 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>of the payment at the provider</source>
        <translation>支付服务商处的付款参考号</translation>
    </message>
    <message>
        <source>Grade now</source>
        <translation>现评等级</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Work is done</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在完成…</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>已完成 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Authorise all the same</source>
        <translation>仍予授权</translation>
    </message>
    <message>
        <source>Authorising…</source>
        <translation>正在授权…</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised</source>
        <translation>
            <numerusform>已授权 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>全部收货</translation>
    </message>
    <message>
        <source>Dispose as recommended</source>
        <translation>按建议处置</translation>
    </message>
    <message>
        <source>Disposing…</source>
        <translation>正在处置…</translation>
    </message>
    <message numerus="yes">
        <source>%n disposed of</source>
        <translation>
            <numerusform>已处置 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Calling off…</source>
        <translation>正在取消…</translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>已取消 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>New return</source>
        <translation>新建退货</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>贷项通知单</translation>
    </message>
    <message>
        <source>Book credit</source>
        <translation>登记贷项</translation>
    </message>
    <message numerus="yes">
        <source>%n credited</source>
        <translation>
            <numerusform>已登记贷项 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>供应商编号</translation>
    </message>
    <message>
        <source>Credit expected</source>
        <translation>预期贷项</translation>
    </message>
    <message>
        <source>Supplier accepts</source>
        <translation>供应商接受</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>对方的答复</translation>
    </message>
    <message>
        <source>Sent to supplier</source>
        <translation>已发给供应商</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>已发送 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>减记</translation>
    </message>
    <message numerus="yes">
        <source>%n written down</source>
        <translation>
            <numerusform>已减记 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>供应商拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>已拒绝 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Set off against invoices</source>
        <translation>与发票抵销</translation>
    </message>
    <message numerus="yes">
        <source>%n set off</source>
        <translation>
            <numerusform>已抵销 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve together</source>
        <translation>一并批准</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>已拆分 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Note inspection</source>
        <translation>记录检验</translation>
    </message>
    <message numerus="yes">
        <source>%n inspected</source>
        <translation>
            <numerusform>已检验 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>What is to become of it</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Claim from vendor</source>
        <translation>向供应商索赔</translation>
    </message>
    <message numerus="yes">
        <source>%n to be claimed</source>
        <translation>
            <numerusform>待索赔 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>重新检验</translation>
    </message>
    <message numerus="yes">
        <source>%n to be inspected again</source>
        <translation>
            <numerusform>待重新检验 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rates of</source>
        <translation>按此日汇率</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>重估</translation>
    </message>
    <message>
        <source>Take in unannounced</source>
        <translation>接收未预告退货</translation>
    </message>
    <message>
        <source>its SKU</source>
        <translation>其 SKU</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>包裹单号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Note label</source>
        <translation>登记面单</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运人</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>登记包裹位置</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Which stock</source>
        <translation>哪类库存</translation>
    </message>
    <message>
        <source>Propose a write-off</source>
        <translation>提议冲销</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>所在节点</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>where it has one</source>
        <translation>有批次时填写</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>出售日期</translation>
    </message>
    <message>
        <source>Sell as a lot</source>
        <translation>整批出售</translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>已出售 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid for the lot</source>
        <translation>整批付款金额</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买方</translation>
    </message>
    <message>
        <source>and their reference</source>
        <translation>及其参考号</translation>
    </message>
    <message>
        <source>Take sale back</source>
        <translation>撤销出售</translation>
    </message>
    <message numerus="yes">
        <source>%n sales taken back</source>
        <translation>
            <numerusform>已撤销 %n 笔出售</numerusform>
        </translation>
    </message>
    <message>
        <source>Change checklists</source>
        <translation>更改检查表</translation>
    </message>
    <message>
        <source>Count and look for rises</source>
        <translation>计数并查找上升</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>Counted, %n rises told</source>
        <translation>
            <numerusform>已计数，报告了 %n 处上升</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns at most</source>
        <translation>最多退货数</translation>
    </message>
    <message>
        <source>Grade imported by rule</source>
        <translation>按规则评定导入的退货</translation>
    </message>
    <message>
        <source>Grading…</source>
        <translation>正在评定…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines graded</source>
        <translation>
            <numerusform>已评定 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Planning</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>主数据</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>“%1” is larger than %2 MB, the most that can be attached. Make it smaller, or say in a comment where it lies.</source>
        <translation>“%1”超过 %2 MB 的附件上限。请缩小，或在评论中说明其位置。</translation>
    </message>
    <message>
        <source>“%1” is no file; of a folder attach its files.</source>
        <translation>“%1”不是文件；请附加文件夹中的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
    <message>
        <source>“%1” cannot be attached: pictures (PNG, JPEG, GIF, WebP), PDF, CSV, text and XLSX can.</source>
        <translation>无法附加“%1”；可附加图片（PNG、JPEG、GIF、WebP）、PDF、CSV、文本和 XLSX。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>BacktestDesk</name>
    <message>
        <source>Stopped; what it gave before stays.</source>
        <translation>已停止；此前的结果保留。</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1%2</source>
        <extracomment>Money: %1 is the sign of the currency, %2 the amount; German: &quot;%2 %1&quot;.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written; German: &quot;d. MMM yyyy&quot;.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the time of it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share; German and French with a space between, Chinese without.</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ClaimEvidence</name>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Inspected by %1, %2</source>
        <translation>由 %1 检验，%2</translation>
    </message>
    <message>
        <source>Deliveries of these goods</source>
        <translation>这些货物的到货</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>往来说明</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>图片和文件</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>Stock gain</source>
        <translation>库存盘盈</translation>
    </message>
    <message>
        <source>Stock loss</source>
        <translation>库存盘亏</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Needed again</source>
        <translation>再次需要</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部数量</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>如新</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低于最低额</translation>
    </message>
    <message>
        <source>Below reorder point</source>
        <translation>低于再订货点</translation>
    </message>
    <message>
        <source>Below safety</source>
        <translation>低于安全库存</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>采购员</translation>
    </message>
    <message>
        <source>Lead buyer</source>
        <translation>采购主管</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Raised for stock-outs</source>
        <translation>因缺货上调</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>Rules in conflict</source>
        <translation>规则冲突</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>财务控制</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Croston</source>
        <translation>Croston</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer return</source>
        <translation>客户退货</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>周期服务水平</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Damped trend</source>
        <translation>阻尼趋势</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>呆滞</translation>
    </message>
    <message>
        <source>Define</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Demand per day</source>
        <translation>日需求</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Disruption</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Order earlier</source>
        <translation>提早订购</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>End delegation</source>
        <translation>结束委托</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>集成模型</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>法人实体</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>所有者权益</translation>
    </message>
    <message>
        <source>Erratic</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>库存过剩</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>管理层</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Fast order</source>
        <translation>快速订单</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>有缺陷</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>满足率</translation>
    </message>
    <message>
        <source>Ordered along</source>
        <translation>一并订购</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>已补足</translation>
    </message>
    <message>
        <source>Finance lead</source>
        <translation>财务主管</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全额</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Give role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>集成管理员</translation>
    </message>
    <message>
        <source>Intermittent</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>出库</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Order later</source>
        <translation>延后订购</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>上市</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>提前期（天）</translation>
    </message>
    <message>
        <source>Slower than quoted</source>
        <translation>慢于报价</translation>
    </message>
    <message>
        <source>Leave entity</source>
        <translation>移出法人实体</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>已清仓</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清仓处理</translation>
    </message>
    <message>
        <source>Lasts long</source>
        <translation>可供过久</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Lumpy</source>
        <translation>块状</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大量</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小量</translation>
    </message>
    <message>
        <source>Min/max</source>
        <translation>最小/最大</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>More is needed</source>
        <translation>需求增加</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Naïve</source>
        <translation>朴素法</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>低于零</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Next receipt</source>
        <translation>下次到货</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>无汇率</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Observe lead time</source>
        <translation>记录提前期</translation>
    </message>
    <message>
        <source>Older plan</source>
        <translation>较早的计划</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>其他订单</translation>
    </message>
    <message>
        <source>Other supplier</source>
        <translation>其他供应商</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>即将断货</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>异常值</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已过去</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>超预算</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Part container</source>
        <translation>未满柜</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>部分收货</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phase-out</source>
        <translation>退市</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Planned beside</source>
        <translation>已另行计划</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>计划员</translation>
    </message>
    <message>
        <source>Planning quality</source>
        <translation>计划质量</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已过账</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Price break</source>
        <translation>价格阶梯</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity down</source>
        <translation>数量减少</translation>
    </message>
    <message>
        <source>Quantity up</source>
        <translation>数量增加</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已下达</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Re-route</source>
        <translation>改派</translation>
    </message>
    <message>
        <source>Re-routed</source>
        <translation>已改派</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>重新入库</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Returns to inspect</source>
        <translation>待检退货</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Returns agent</source>
        <translation>退货专员</translation>
    </message>
    <message>
        <source>Returns hub</source>
        <translation>退货仓</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营业收入</translation>
    </message>
    <message>
        <source>Take role away</source>
        <translation>收回角色</translation>
    </message>
    <message>
        <source>Less at risk</source>
        <translation>风险降低</translation>
    </message>
    <message>
        <source>More at risk</source>
        <translation>风险升高</translation>
    </message>
    <message>
        <source>Smoothing of roots</source>
        <translation>平方根平滑</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>安全库存</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>SBA</source>
        <translation>SBA</translation>
    </message>
    <message>
        <source>Seasonal naïve</source>
        <translation>季节朴素法</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Service target</source>
        <translation>目标服务水平</translation>
    </message>
    <message>
        <source>Exponential smoothing</source>
        <translation>指数平滑</translation>
    </message>
    <message>
        <source>Set business day</source>
        <translation>设定业务日</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>保质期</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Short history</source>
        <translation>历史较短</translation>
    </message>
    <message>
        <source>Short life</source>
        <translation>保质期短</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>主数据管理员</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation>库存调整</translation>
    </message>
    <message>
        <source>Without stock</source>
        <translation>无库存</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplier’s item</source>
        <translation>供应商商品</translation>
    </message>
    <message>
        <source>Supplier return</source>
        <translation>退回供应商</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>批发</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>TSB</source>
        <translation>TSB</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>无对应订单</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>不可靠</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>按金额</translation>
    </message>
    <message>
        <source>Vendor claim</source>
        <translation>供应商索赔</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Awake again</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command: &quot;Purchase order: submit&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看过</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Decision on an adjustment</source>
        <translation>调整决定</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Backorders</source>
        <translation>缺货待发</translation>
    </message>
    <message>
        <source>Up to its end</source>
        <translation>截至期末</translation>
    </message>
    <message>
        <source>Error in an earlier booking</source>
        <translation>先前过账有误</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>操作指令</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Correction of an earlier entry</source>
        <translation>更正先前分录</translation>
    </message>
    <message>
        <source>Difference at a count</source>
        <translation>盘点差异</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Later demand</source>
        <translation>后续需求</translation>
    </message>
    <message>
        <source>Demand over lead time</source>
        <translation>提前期内需求</translation>
    </message>
    <message>
        <source>Demand over the review period</source>
        <translation>检视周期内需求</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>更低</translation>
    </message>
    <message>
        <source>Economic lot size</source>
        <translation>经济批量</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>期间内</translation>
    </message>
    <message>
        <source>In lots that expire</source>
        <translation>有保质期的批次</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日记账</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Layout: share</source>
        <translation>布局：共享</translation>
    </message>
    <message>
        <source>Lost or not received</source>
        <translation>丢失或未收到</translation>
    </message>
    <message>
        <source>Lost while waiting</source>
        <translation>等待期间流失</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>Mixed up or wrongly coded</source>
        <translation>混淆或编码错误</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>No base unit</source>
        <translation>无基本单位</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>无电子邮箱</translation>
    </message>
    <message>
        <source>No lead time</source>
        <translation>无提前期</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>无供应商</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不需要</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>未结订单</translation>
    </message>
    <message>
        <source>Customer order lines</source>
        <translation>客户订单行</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>补至水平</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>客户订单</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Order approvals</source>
        <translation>订单审批</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>重复订购</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation>价格过高</translation>
    </message>
    <message>
        <source>Wrong quantity</source>
        <translation>数量有误</translation>
    </message>
    <message>
        <source>Another supplier is better</source>
        <translation>另有更合适的供应商</translation>
    </message>
    <message>
        <source>Supplier cannot deliver</source>
        <translation>供应商无法供货</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Purchase order lines</source>
        <translation>采购订单行</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Return lines</source>
        <translation>退货行</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>到货时已损坏</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation>到货过晚</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>与描述不符</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>不再想要</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>发错商品</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新盘点</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>凭据不足</translation>
    </message>
    <message>
        <source>Propose a write-off instead</source>
        <translation>改为提议冲销</translation>
    </message>
    <message>
        <source>Wrong item or place</source>
        <translation>商品或位置有误</translation>
    </message>
    <message>
        <source>Sample or display</source>
        <translation>样品或陈列品</translation>
    </message>
    <message>
        <source>Ordered another way</source>
        <translation>已另行订购</translation>
    </message>
    <message>
        <source>The data behind it is wrong</source>
        <translation>所依据的数据有误</translation>
    </message>
    <message>
        <source>Demand will change</source>
        <translation>需求将有变化</translation>
    </message>
    <message>
        <source>Fills a pack, pallet or container</source>
        <translation>凑满包装、托盘或货柜</translation>
    </message>
    <message>
        <source>Item is being phased out</source>
        <translation>商品正在退市</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>Trouble at the supplier</source>
        <translation>供应商出现问题</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Sold before then</source>
        <translation>届时售出</translation>
    </message>
    <message>
        <source>Sold another way</source>
        <translation>以其他方式售出</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>按现状</translation>
    </message>
    <message>
        <source>Stock adjustments</source>
        <translation>库存调整</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Found by a stock check</source>
        <translation>库存检查发现</translation>
    </message>
    <message>
        <source>Replenishment</source>
        <translation>补货</translation>
    </message>
    <message>
        <source>Suppliers&apos; items</source>
        <translation>供应商商品</translation>
    </message>
    <message>
        <source>Suppliers&apos; orders</source>
        <translation>供应商订单</translation>
    </message>
    <message>
        <source>Supplier scorecards</source>
        <translation>供应商评分卡</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>富余</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>失窃</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>次/年</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>调入</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>试算平衡表</translation>
    </message>
    <message>
        <source>Wrong unit or pack size</source>
        <translation>单位或包装规格有误</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>更高</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Wet or mouldy</source>
        <translation>受潮或发霉</translation>
    </message>
    <message>
        <source>Count or inspect again</source>
        <translation>重新盘点或检验</translation>
    </message>
    <message>
        <source>A liquidator takes it</source>
        <translation>由清仓商接收</translation>
    </message>
    <message>
        <source>Still fit for sale</source>
        <translation>仍可销售</translation>
    </message>
    <message>
        <source>The supplier owes for it</source>
        <translation>应由供应商赔付</translation>
    </message>
    <message>
        <source>Wrong quantity or item</source>
        <translation>数量或商品有误</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>以往的决定</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Decision on a write-off</source>
        <translation>冲销决定</translation>
    </message>
    <message>
        <source>Nearer to zero</source>
        <translation>更接近零</translation>
    </message>
    <message>
        <source>Acknowledgement (855)</source>
        <translation>订单确认（855）</translation>
    </message>
    <message>
        <source>Ship notice (856)</source>
        <translation>发货通知（856）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>使其生效</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>发货通知</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已通知发货</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approval overdue</source>
        <translation>审批超期</translation>
    </message>
    <message>
        <source>Approval policy</source>
        <translation>审批策略</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>转交他人</translation>
    </message>
    <message>
        <source>Enter a bill</source>
        <translation>录入账单</translation>
    </message>
    <message>
        <source>Look whether it is late</source>
        <translation>检查是否逾期</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>索赔</translation>
    </message>
    <message>
        <source>Vendor&apos;s credit</source>
        <translation>供应商贷记</translation>
    </message>
    <message>
        <source>Claim not credited</source>
        <translation>索赔未获贷记</translation>
    </message>
    <message>
        <source>Claim variance</source>
        <translation>索赔差异</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已索赔</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>At customs</source>
        <translation>清关中</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>已延误</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>已启运</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Delivery discrepancy</source>
        <translation>收货差异</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>无问题</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>关税</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>报文失败</translation>
    </message>
    <message>
        <source>EDI message</source>
        <translation>EDI 报文</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Time reached</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>装卸</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Inbound shipment</source>
        <translation>在途货运</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Invoice mismatch</source>
        <translation>发票不符</translation>
    </message>
    <message>
        <source>Tax on invoices</source>
        <translation>发票税额</translation>
    </message>
    <message>
        <source>Invoice variance</source>
        <translation>发票差异</translation>
    </message>
    <message>
        <source>Landed cost</source>
        <translation>到岸成本</translation>
    </message>
    <message>
        <source>Landed cost, to cost</source>
        <translation>到岸成本，计入成本</translation>
    </message>
    <message>
        <source>Landed cost, to stock</source>
        <translation>到岸成本，计入库存</translation>
    </message>
    <message>
        <source>Late order</source>
        <translation>逾期订单</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>总账</translation>
    </message>
    <message>
        <source>Line refused</source>
        <translation>行被拒绝</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Note the trial</source>
        <translation>登记试算</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>派送中</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Payment proposal</source>
        <translation>付款提议</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>在港口</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Charges of receipts</source>
        <translation>收货费用</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Take out of force</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>重估</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结清</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Try on the past</source>
        <translation>用历史数据试算</translation>
    </message>
    <message>
        <source>Supplier change</source>
        <translation>供应商变更</translation>
    </message>
    <message>
        <source>Person at a supplier</source>
        <translation>供应商联系人</translation>
    </message>
    <message>
        <source>Supplier&apos;s delay</source>
        <translation>供应商延误</translation>
    </message>
    <message>
        <source>Supplier invoice</source>
        <translation>供应商发票</translation>
    </message>
    <message>
        <source>Variance of returns to suppliers</source>
        <translation>退回供应商差异</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>商品有误</translation>
    </message>
    <message>
        <source>No terms of payment</source>
        <translation>无付款条件</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Past order</source>
        <translation>历史订单</translation>
    </message>
    <message>
        <source>Put-away rule</source>
        <translation>上架规则</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>Supplier’s answer</source>
        <translation>供应商答复</translation>
    </message>
    <message>
        <source>Uneven lead time</source>
        <translation>交期不稳定</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Over-receipt tolerance</source>
        <translation>超收容差</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Base of exchange rates</source>
        <translation>汇率基准币种</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Amendment tolerance</source>
        <translation>订单变更容差</translation>
    </message>
    <message>
        <source>Company account</source>
        <translation>公司账户</translation>
    </message>
    <message>
        <source>Company address</source>
        <translation>公司地址</translation>
    </message>
    <message>
        <source>Company bank</source>
        <translation>公司开户行</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>EDI identifier</source>
        <translation>EDI 标识</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Invoice price tolerance</source>
        <translation>发票价格容差</translation>
    </message>
    <message>
        <source>Invoice quantity tolerance</source>
        <translation>发票数量容差</translation>
    </message>
    <message>
        <source>Received, not invoiced</source>
        <translation>已收货未开票</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>未收货</translation>
    </message>
    <message>
        <source>Currencies not revalued</source>
        <translation>未重估的货币</translation>
    </message>
    <message>
        <source>On inspection</source>
        <translation>检验时</translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation>收货时</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Payments of customer orders</source>
        <translation>客户订单的付款</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>误订</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>按原支付方式</translation>
    </message>
    <message>
        <source>Ours by its number</source>
        <translation>编号即为我方编号</translation>
    </message>
    <message>
        <source>With the first refund</source>
        <translation>随首次退款</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>销项</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>多付</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Partly credited</source>
        <translation>部分贷记</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>应付账款</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payment proposals</source>
        <translation>付款提案</translation>
    </message>
    <message>
        <source>Payments waiting</source>
        <translation>待处理付款</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Month to close</source>
        <translation>待结账月份</translation>
    </message>
    <message>
        <source>Posting map</source>
        <translation>过账规则表</translation>
    </message>
    <message>
        <source>Price variance</source>
        <translation>价格差异</translation>
    </message>
    <message>
        <source>Quality case</source>
        <translation>质量个案</translation>
    </message>
    <message>
        <source>Stock to isolate</source>
        <translation>待隔离库存</translation>
    </message>
    <message>
        <source>More comes back</source>
        <translation>退货增多</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离检疫</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Exchange rates missing</source>
        <translation>缺少汇率</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Take in unannounced</source>
        <translation>未通知收入</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Journal of refunds</source>
        <translation>退款凭证</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>退款负债</translation>
    </message>
    <message>
        <source>Refund lines</source>
        <translation>退款行</translation>
    </message>
    <message>
        <source>Computation of refunds</source>
        <translation>退款计算</translation>
    </message>
    <message>
        <source>Tenders of refunds</source>
        <translation>退款支付方式</translation>
    </message>
    <message>
        <source>Decision on a refund</source>
        <translation>退款决定</translation>
    </message>
    <message>
        <source>Channel&apos;s refund differs</source>
        <translation>渠道的退款有差异</translation>
    </message>
    <message>
        <source>Less discount</source>
        <translation>减折扣</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>汇兑差异</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>通融退款</translation>
    </message>
    <message>
        <source>Less what is not paid</source>
        <translation>减未付部分</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refunds without goods</source>
        <translation>无退货的退款</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>翻新</translation>
    </message>
    <message>
        <source>Refurbishment</source>
        <translation>翻新</translation>
    </message>
    <message>
        <source>Refused delivery</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Fees kept</source>
        <translation>扣留费用</translation>
    </message>
    <message>
        <source>Less restocking fee</source>
        <translation>减重新入库费</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Return policy</source>
        <translation>退货政策</translation>
    </message>
    <message>
        <source>Return shipping</source>
        <translation>退货运费</translation>
    </message>
    <message>
        <source>Signs of abuse</source>
        <translation>滥用迹象</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>重估</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Cancelled before it was sent</source>
        <translation>发货前取消</translation>
    </message>
    <message>
        <source>Refunded by the channel</source>
        <translation>渠道已退款</translation>
    </message>
    <message>
        <source>Goods arrived damaged</source>
        <translation>货物到达时已损坏</translation>
    </message>
    <message>
        <source>Goods came too late</source>
        <translation>货物到得太迟</translation>
    </message>
    <message>
        <source>Goods did not arrive</source>
        <translation>货物未到</translation>
    </message>
    <message>
        <source>The price was wrong</source>
        <translation>价格有误</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>货物已退回</translation>
    </message>
    <message>
        <source>Wrong goods were sent</source>
        <translation>发错货物</translation>
    </message>
    <message>
        <source>Abuse of returns</source>
        <translation>滥用退货</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>无应退款项</translation>
    </message>
    <message>
        <source>Wrong amount or lines</source>
        <translation>金额或行有误</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Shipping charged</source>
        <translation>所收运费</translation>
    </message>
    <message>
        <source>Output tax</source>
        <translation>销项税</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售收入</translation>
    </message>
    <message>
        <source>Sales returned</source>
        <translation>销售退回</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Serial returner</source>
        <translation>频繁退货者</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>抵销</translation>
    </message>
    <message>
        <source>Set-off taken back</source>
        <translation>已撤销抵销</translation>
    </message>
    <message>
        <source>Call it otherwise here</source>
        <translation>在此改用别名</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Shipped back</source>
        <translation>寄回</translation>
    </message>
    <message>
        <source>Soft closed</source>
        <translation>已软结账</translation>
    </message>
    <message>
        <source>Soft close</source>
        <translation>软结账</translation>
    </message>
    <message>
        <source>Held for returns</source>
        <translation>因退货暂停</translation>
    </message>
    <message>
        <source>Stock against its account</source>
        <translation>库存与其科目</translation>
    </message>
    <message>
        <source>Stock variance</source>
        <translation>库存差异</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>店铺余额</translation>
    </message>
    <message>
        <source>Sub-ledger differences</source>
        <translation>分类账差异</translation>
    </message>
    <message>
        <source>Sub-ledgers</source>
        <translation>分类账</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Supplier invoices</source>
        <translation>供应商发票</translation>
    </message>
    <message>
        <source>Returns of a supplier</source>
        <translation>供应商的退货</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>已调换</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>税码</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>小费</translation>
    </message>
    <message>
        <source>To the vendor</source>
        <translation>退给供应商</translation>
    </message>
    <message>
        <source>Trial balance at a day</source>
        <translation>某日试算平衡表</translation>
    </message>
    <message>
        <source>Take the set-off back</source>
        <translation>撤销抵销</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation>未拆封</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>用过</translation>
    </message>
    <message>
        <source>Claimed goods</source>
        <translation>索赔货物</translation>
    </message>
    <message>
        <source>Vendor claims</source>
        <translation>供应商索赔</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>电子钱包</translation>
    </message>
    <message>
        <source>Worn and sent back</source>
        <translation>穿用后退回</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Once all is back</source>
        <translation>全部退回后</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整单</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>减记</translation>
    </message>
    <message>
        <source>Goods to be inspected again</source>
        <translation>待重新检验的货物</translation>
    </message>
    <message>
        <source>Write-offs waiting</source>
        <translation>待处理报损</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已减记</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>尺寸不对</translation>
    </message>
    <message>
        <source>Accept in spite of returns</source>
        <translation>尽管有退货仍接受</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Accruals</source>
        <translation>预提</translation>
    </message>
    <message>
        <source>Stock adjustments waiting</source>
        <translation>待处理库存调整</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>全部到货</translation>
    </message>
    <message>
        <source>Approve together</source>
        <translation>一并批准</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>按所述</translation>
    </message>
    <message>
        <source>Look for signals</source>
        <translation>查找信号</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>无授权</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>阻止结账</translation>
    </message>
    <message>
        <source>Bought from us</source>
        <translation>在我方购买</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>货到付款</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>改变主意</translation>
    </message>
    <message>
        <source>Channel messages&apos; contents</source>
        <translation>渠道报文内容</translation>
    </message>
    <message>
        <source>Channel messages</source>
        <translation>渠道报文</translation>
    </message>
    <message>
        <source>Channel differs</source>
        <translation>渠道有差异</translation>
    </message>
    <message>
        <source>Channel message failed</source>
        <translation>渠道报文失败</translation>
    </message>
    <message>
        <source>Channel message</source>
        <translation>渠道报文</translation>
    </message>
    <message>
        <source>Channel receivable</source>
        <translation>渠道应收款</translation>
    </message>
    <message>
        <source>Suppliers&apos; time to answer claims</source>
        <translation>供应商答复索赔的时限</translation>
    </message>
    <message>
        <source>Time for claims</source>
        <translation>索赔时限</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Cost back</source>
        <translation>冲回成本</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>销货成本</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷项</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已贷记</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>运输途中损坏</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>30 天以内</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 至 60 天</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 至 90 天</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>有缺陷</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Wrong deliveries open</source>
        <translation>未了结的错误到货</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>到点交回</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>关税</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>空箱</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Fault found</source>
        <translation>发现缺陷</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Fiscal period</source>
        <translation>会计期间</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>欺诈</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <source>Gift wrap</source>
        <translation>礼品包装</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Came in time</source>
        <translation>按时到达</translation>
    </message>
    <message>
        <source>In the return window</source>
        <translation>在退货期限内</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>进项</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>重新检验</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已检验</translation>
    </message>
    <message>
        <source>To be inspected again</source>
        <translation>待重新检验</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>调查中</translation>
    </message>
    <message>
        <source>Supplier invoices held</source>
        <translation>暂停的供应商发票</translation>
    </message>
    <message>
        <source>Isolate stock</source>
        <translation>隔离库存</translation>
    </message>
    <message>
        <source>Manual journals waiting</source>
        <translation>待处理手工凭证</translation>
    </message>
    <message>
        <source>Kept by the customer</source>
        <translation>客户留下</translation>
    </message>
    <message>
        <source>Landed costs</source>
        <translation>到岸成本</translation>
    </message>
    <message>
        <source>Landed costs accrued</source>
        <translation>预提到岸成本</translation>
    </message>
    <message>
        <source>Large refund</source>
        <translation>大额退款</translation>
    </message>
    <message>
        <source>Debits against credits</source>
        <translation>借方与贷方</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>刊登</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>刊登</translation>
    </message>
    <message>
        <source>Manual journal</source>
        <translation>手工凭证</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Rows behind the margin</source>
        <translation>毛利明细行</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>电商平台</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>已揽收</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Label made</source>
        <translation>已制作面单</translation>
    </message>
    <message>
        <source>Defects before stock is isolated</source>
        <translation>隔离库存的缺陷比例</translation>
    </message>
    <message>
        <source>Refund as store credit</source>
        <translation>以储值退款</translation>
    </message>
    <message>
        <source>Score that holds refunds</source>
        <translation>暂缓退款的评分</translation>
    </message>
    <message>
        <source>Amount that holds refunds</source>
        <translation>暂缓退款的金额</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>已付退款</translation>
    </message>
    <message>
        <source>Shipping refunded</source>
        <translation>已退运费</translation>
    </message>
    <message>
        <source>False rises of returns</source>
        <translation>误报的退货上升</translation>
    </message>
    <message>
        <source>Fewest lines of a rise</source>
        <translation>上升的最少行数</translation>
    </message>
    <message>
        <source>Settlement difference</source>
        <translation>结算差额</translation>
    </message>
    <message>
        <source>Large return</source>
        <translation>大额退货</translation>
    </message>
    <message>
        <source>Late return</source>
        <translation>迟到退货</translation>
    </message>
    <message>
        <source>Orders before a rate counts</source>
        <translation>退货率生效所需订单数</translation>
    </message>
    <message>
        <source>Goods not received</source>
        <translation>未收到货</translation>
    </message>
    <message>
        <source>High rate of returns</source>
        <translation>高退货率</translation>
    </message>
    <message>
        <source>Usual time for returns</source>
        <translation>通常退货期限</translation>
    </message>
    <message>
        <source>Supplier payment</source>
        <translation>供应商付款</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>登记包裹位置</translation>
    </message>
    <message>
        <source>Goods often worn once</source>
        <translation>常被穿用一次的商品</translation>
    </message>
    <message>
        <source>Channel fee</source>
        <translation>渠道费</translation>
    </message>
    <message>
        <source>Liquidation loss</source>
        <translation>清仓损失</translation>
    </message>
    <message>
        <source>Liquidation proceeds</source>
        <translation>清仓收入</translation>
    </message>
    <message>
        <source>Sell as a lot</source>
        <translation>整批出售</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已出售</translation>
    </message>
    <message>
        <source>Sub-ledgers against their accounts</source>
        <translation>明细账与总账科目核对</translation>
    </message>
    <message>
        <source>Take sale back</source>
        <translation>撤销出售</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>尚未出售</translation>
    </message>
    <message>
        <source>Paid and not shipped</source>
        <translation>已付款未发货</translation>
    </message>
    <message>
        <source>Against the policy</source>
        <translation>与政策不符</translation>
    </message>
    <message>
        <source>Goods never came back</source>
        <translation>货物始终未退回</translation>
    </message>
    <message>
        <source>Returns off demand</source>
        <translation>退货扣减需求</translation>
    </message>
    <message>
        <source>Returns that stay demand</source>
        <translation>仍计需求的退货</translation>
    </message>
    <message>
        <source>Settlement differs</source>
        <translation>结算有差异</translation>
    </message>
    <message>
        <source>Paid out by a channel</source>
        <translation>渠道付款</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不订</translation>
    </message>
    <message>
        <source>With the order</source>
        <translation>订购后</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>法人实体</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>%1, %2 too short to replay</source>
        <translation>%1，其中 %2 太短无法回放</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购量</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Days without stock</source>
        <translation>无库存天数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Adds, %</source>
        <translation>增量（%）</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>%1, of them %2 with history enough</source>
        <translation>%1，其中 %2 历史充足</translation>
    </message>
    <message>
        <source>%1, %2 not shipped</source>
        <translation>%1，其中 %2 未发货</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>%1, of them %2 judged</source>
        <translation>%1，其中 %2 已评估</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 better than the plan, %2 worse</source>
        <translation>%1 优于计划，%2 劣于计划</translation>
    </message>
    <message>
        <source>stock held</source>
        <translation>持有库存</translation>
    </message>
    <message>
        <source>margin at risk</source>
        <translation>风险毛利</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1 in %2 packs</source>
        <translation>%1（%2 个包装）</translation>
    </message>
    <message>
        <source>Landed cost</source>
        <translation>到岸成本</translation>
    </message>
    <message>
        <source>From / saves</source>
        <translation>来自 / 节省</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>Reorder at / up to</source>
        <translation>再订货点 / 补至</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>可供天数</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>提前期</translation>
    </message>
    <message>
        <source>%1 ± %2 days, of %3 receipts</source>
        <translation>%1 ± %2 天，共 %3 次收货</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Error / bias</source>
        <translation>误差 / 偏差</translation>
    </message>
    <message>
        <source>Order so far / minimum</source>
        <translation>当前订单 / 最低额</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Left at risk</source>
        <translation>仍有风险</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Beyond the budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Margin left at risk</source>
        <translation>仍有风险的毛利</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>安全库存</translation>
    </message>
    <message>
        <source>Stock expected</source>
        <translation>预期库存</translation>
    </message>
    <message>
        <source>Holding it a year</source>
        <translation>持有一年的成本</translation>
    </message>
    <message>
        <source>Service expected</source>
        <translation>预期服务水平</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Why it needs approval</source>
        <translation>需审批的原因</translation>
    </message>
    <message>
        <source>Needs at least</source>
        <translation>至少需要</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>最后编辑</translation>
    </message>
    <message>
        <source>Dearest line</source>
        <translation>最贵的行</translation>
    </message>
    <message>
        <source>%1 over list</source>
        <translation>高于目录价 %1</translation>
    </message>
    <message>
        <source>Lines below minimum</source>
        <translation>低于最小量的行</translation>
    </message>
    <message>
        <source>Supplier&apos;s minimum</source>
        <translation>供应商最低额</translation>
    </message>
    <message>
        <source>%1 ± %2 days</source>
        <translation>%1 ± %2 天</translation>
    </message>
    <message>
        <source>order value</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Rec’d</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Over list</source>
        <translation>高于目录价</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>时长（天）</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>book value</source>
        <translation>账面价值</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>被拒原因</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>随后</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>stock value</source>
        <translation>库存价值</translation>
    </message>
    <message>
        <source>minimum order</source>
        <translation>最低订货额</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>to refund</source>
        <translation>应退款</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>May happen</source>
        <translation>可执行</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>谁可以</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>value at stake</source>
        <translation>涉及价值</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why, and what was given</source>
        <translation>原因与填写内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Why it would not be taken</source>
        <translation>不会被接受的原因</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>原有内容</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>不被接受的原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需注意</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>试算单据</translation>
    </message>
    <message>
        <source>%1 documents since %2</source>
        <translation>自 %2 起的 %1 张单据</translation>
    </message>
    <message>
        <source>Would have asked for</source>
        <translation>将会要求</translation>
    </message>
    <message>
        <source>%1 approvals instead of %2</source>
        <translation>%1 次批准，原为 %2 次</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>at the order&apos;s price</source>
        <translation>按订单价格</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收货单</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近进展</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Approvals given</source>
        <translation>已获批准</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>应付款</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>invoice total</source>
        <translation>发票总额</translation>
    </message>
    <message>
        <source>at stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设定人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>sum of debits</source>
        <translation>借方合计</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>填写时间</translation>
    </message>
    <message>
        <source>claimed, at the purchase price</source>
        <translation>按采购价索赔</translation>
    </message>
    <message>
        <source>to be paid back</source>
        <translation>待退还</translation>
    </message>
    <message>
        <source>lines came back in four weeks</source>
        <translation>行在四周内退回</translation>
    </message>
    <message>
        <source>Last spike</source>
        <translation>最近一次激增</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>有缺陷</translation>
    </message>
    <message>
        <source>debits of the month</source>
        <translation>当月借方</translation>
    </message>
    <message>
        <source>Soft closed</source>
        <translation>已软结账</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Came back / expected</source>
        <translation>退回 / 预期</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>cost of the work</source>
        <translation>作业成本</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>given back for it</source>
        <translation>为此退还</translation>
    </message>
    <message>
        <source>95 % sure</source>
        <translation>95 % 把握</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>起始周</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍未了结</translation>
    </message>
    <message>
        <source>Best way, and what is given up</source>
        <translation>最佳方式及放弃的金额</translation>
    </message>
    <message>
        <source>Days left to claim</source>
        <translation>索赔剩余天数</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Received against authorised</source>
        <translation>实收与授权</translation>
    </message>
    <message>
        <source>Order and payment</source>
        <translation>订单与付款</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Return rates</source>
        <translation>退货率</translation>
    </message>
    <message>
        <source>Sold with</source>
        <translation>所属批次</translation>
    </message>
    <message>
        <source>owed beyond what was settled</source>
        <translation>应付而未结算</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Stock by node and lot</source>
        <translation>按节点和批次的库存</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议数</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未结订单</translation>
    </message>
    <message>
        <source>Last receipts</source>
        <translation>最近收货</translation>
    </message>
    <message>
        <source>Came back lately</source>
        <translation>最近退回</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>供应商：%1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Customer order</source>
        <translation>客户订单</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Write-offs of what came back</source>
        <translation>退回货物的报损</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Bought with</source>
        <translation>购买订单</translation>
    </message>
    <message>
        <source>What became of the goods</source>
        <translation>货物去向</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>商品：%1</translation>
    </message>
    <message>
        <source>Return: %1</source>
        <translation>退货：%1</translation>
    </message>
    <message>
        <source>Order of customer %1</source>
        <translation>客户 %1 的订单</translation>
    </message>
    <message>
        <source>Earlier decisions on this item</source>
        <translation>该商品以往的决定</translation>
    </message>
    <message>
        <source>Stock adjustment</source>
        <translation>库存调整</translation>
    </message>
    <message>
        <source>Stock posted</source>
        <translation>已过账库存</translation>
    </message>
    <message>
        <source>Suggestions about it</source>
        <translation>相关建议</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>货运</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>收货差异</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Lead times by month</source>
        <translation>按月交期</translation>
    </message>
    <message>
        <source>Last deliveries</source>
        <translation>最近交货</translation>
    </message>
    <message>
        <source>Supplier invoice</source>
        <translation>供应商发票</translation>
    </message>
    <message>
        <source>Inbound shipment</source>
        <translation>来货</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Delivery discrepancy</source>
        <translation>交货差异</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>订单：%1</translation>
    </message>
    <message>
        <source>Manual journal</source>
        <translation>手工凭证</translation>
    </message>
    <message>
        <source>Journal posted</source>
        <translation>已过账凭证</translation>
    </message>
    <message>
        <source>Vendor claim</source>
        <translation>供应商索赔</translation>
    </message>
    <message>
        <source>Claimed goods</source>
        <translation>索赔货物</translation>
    </message>
    <message>
        <source>Deliveries of these goods</source>
        <translation>这些货物的到货</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Quality case</source>
        <translation>质量个案</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>激增</translation>
    </message>
    <message>
        <source>Isolated stock</source>
        <translation>已隔离库存</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Files of the return</source>
        <translation>退货的文件</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>DocumentPrint</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>FileOut</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Now and to come</source>
        <translation>进行中与即将开始</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>With delegations</source>
        <translation>有委托</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Launches and phase-outs</source>
        <translation>上市与退市</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>超预算</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>已补足</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>低于最低额</translation>
    </message>
    <message>
        <source>Dearer than list</source>
        <translation>高于目录价</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低于最低额</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Over 500</source>
        <translation>超过 500</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Of me</source>
        <translation>询问我的</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>按分段</translation>
    </message>
    <message>
        <source>In force and to come</source>
        <translation>已生效与即将生效</translation>
    </message>
    <message>
        <source>Running and to come</source>
        <translation>进行中与即将开始</translation>
    </message>
    <message>
        <source>Overdrawn</source>
        <translation>已超支</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已索赔</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>涉及银行</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>由我受理</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未结账</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Held for returns</source>
        <translation>因退货暂停</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>将到</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>待检验</translation>
    </message>
    <message>
        <source>To dispose</source>
        <translation>待处置</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>To be set off</source>
        <translation>待抵销</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>待检验</translation>
    </message>
    <message>
        <source>To be sold</source>
        <translation>待出售</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>明年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>until</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>from</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>within</source>
        <translation>在</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 且 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message numerus="yes">
        <source>the next %n weeks</source>
        <translation>
            <numerusform>未来 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n weeks</source>
        <translation>
            <numerusform>过去 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n days</source>
        <translation>
            <numerusform>未来 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>过去 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Every item is covered until the next review.</source>
        <translation>所有商品在下次检查前均有保障。</translation>
    </message>
    <message>
        <source>Orders to approve</source>
        <translation>待审批订单</translation>
    </message>
    <message>
        <source>No order waits for approval.</source>
        <translation>没有订单待审批。</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>逾期订单</translation>
    </message>
    <message>
        <source>No supplier is late.</source>
        <translation>没有供应商逾期。</translation>
    </message>
    <message>
        <source>Goods on their way</source>
        <translation>在途货物</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>没有在途货物。</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>No write-off waits for a decision.</source>
        <translation>没有报废待决定。</translation>
    </message>
    <message>
        <source>Stock adjustments</source>
        <translation>库存调整</translation>
    </message>
    <message>
        <source>No adjustment waits for a decision.</source>
        <translation>没有调整待决定。</translation>
    </message>
    <message>
        <source>Commands refused or broken</source>
        <translation>被拒绝或失败的命令</translation>
    </message>
    <message>
        <source>Everything that was asked for was done.</source>
        <translation>所有请求均已完成。</translation>
    </message>
    <message>
        <source>Gaps in master data</source>
        <translation>主数据缺口</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message>
        <source>Exceptions and tasks</source>
        <translation>异常与任务</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有任何问题。</translation>
    </message>
    <message>
        <source>Invoices that do not match</source>
        <translation>不符的发票</translation>
    </message>
    <message>
        <source>Every invoice matches.</source>
        <translation>所有发票均相符。</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>No refund waits for a decision.</source>
        <translation>没有退款等待决定。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Name the profile with letters and figures.</source>
        <translation>请用字母和数字命名配置。</translation>
    </message>
    <message>
        <source>There is a profile “%1” already; choose another name.</source>
        <translation>已有名为“%1”的配置；请另选名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The trial was cancelled; nothing was changed.</source>
        <translation>试运行已取消；没有任何更改。</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Received, not invoiced</source>
        <translation>已收未开票</translation>
    </message>
    <message>
        <source>What we owe for goods that are here and not billed: the balance of the account of goods received not invoiced at the end of the day.</source>
        <translation>对已到货而未开票的货物的应付额：日终“已收未开票”科目余额。</translation>
    </message>
    <message>
        <source>sum of credits − debits of account 2100</source>
        <translation>2100 科目的贷方 − 借方之和</translation>
    </message>
    <message>
        <source>Vendor claims open</source>
        <translation>未结供应商索赔</translation>
    </message>
    <message>
        <source>Book value of goods sent back to vendors who have not credited them: the balance of the account of vendor claims.</source>
        <translation>退给供应商而未获贷记的货物的账面价值：供应商索赔科目余额。</translation>
    </message>
    <message>
        <source>sum of debits − credits of account 1300</source>
        <translation>1300 科目的借方 − 贷方之和</translation>
    </message>
    <message>
        <source>Liquidation not settled</source>
        <translation>未结清算</translation>
    </message>
    <message>
        <source>Book value of goods given to liquidators whose proceeds are not known: the balance of the liquidation clearing account.</source>
        <translation>交给清算商而收入未知的货物的账面价值：清算科目余额。</translation>
    </message>
    <message>
        <source>sum of debits − credits of account 1310</source>
        <translation>1310 科目的借方 − 贷方之和</translation>
    </message>
    <message>
        <source>Trial balance difference</source>
        <translation>试算平衡差异</translation>
    </message>
    <message>
        <source>Debits less credits over all accounts and months. Anything but zero is an error of the books.</source>
        <translation>所有科目和月份的借方减贷方。非零即账簿有误。</translation>
    </message>
    <message>
        <source>sum of debits − sum of credits</source>
        <translation>借方之和 − 贷方之和</translation>
    </message>
    <message>
        <source>Stock against the ledger</source>
        <translation>库存与总账</translation>
    </message>
    <message>
        <source>Value of all stock less the balance of the inventory account. Anything but zero is an error of the books.</source>
        <translation>全部库存价值减库存科目余额。非零即账簿有误。</translation>
    </message>
    <message>
        <source>stock value − balance of account 1200</source>
        <translation>库存价值 − 1200 科目余额</translation>
    </message>
    <message>
        <source>Orders to approve</source>
        <translation>待审批订单</translation>
    </message>
    <message>
        <source>Amount of the purchase orders that are submitted and not decided on. Orders in a foreign currency do not count.</source>
        <translation>已提交但未决定的采购订单金额。外币订单不计。</translation>
    </message>
    <message>
        <source>sum of the amounts of submitted orders</source>
        <translation>已提交订单金额之和</translation>
    </message>
    <message>
        <source>Age of approvals</source>
        <translation>审批等待时间</translation>
    </message>
    <message>
        <source>For how many days the purchase orders that are submitted have waited, on average.</source>
        <translation>已提交的采购订单平均等待的天数。</translation>
    </message>
    <message>
        <source>days since each was submitted ÷ number of submitted orders</source>
        <translation>提交以来的天数 ÷ 已提交订单数</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>逾期订单</translation>
    </message>
    <message>
        <source>Worth of what suppliers should have delivered by yesterday and have not: open quantity of released order lines at the order&apos;s price. Orders in a foreign currency do not count.</source>
        <translation>供应商截至昨日应交而未交货物的价值：已下达订单行的未到数量按订单价格计算。外币订单不计。</translation>
    </message>
    <message>
        <source>sum of open quantity × unit cost of overdue lines</source>
        <translation>逾期行的未到数量 × 单位成本之和</translation>
    </message>
    <message>
        <source>Receipts due</source>
        <translation>待收货</translation>
    </message>
    <message>
        <source>Order lines of which something should arrive today or in the next six days, overdue ones among them.</source>
        <translation>今天或未来六天内应有到货的订单行，含逾期者。</translation>
    </message>
    <message>
        <source>how many lines there are</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>采购支出</translation>
    </message>
    <message>
        <source>Amount of the purchase orders released to suppliers in the period, on the day of their release. Orders in a foreign currency do not count.</source>
        <translation>期间内向供应商下达的采购订单金额，按下达日计。外币订单不计。</translation>
    </message>
    <message>
        <source>sum of the amounts of released orders</source>
        <translation>已下达订单金额之和</translation>
    </message>
    <message>
        <source>Purchase cycle time</source>
        <translation>采购周期</translation>
    </message>
    <message>
        <source>Days from the first draft of a purchase order to its release to the supplier, of orders released in the period.</source>
        <translation>采购订单从首次起草到下达给供应商的天数（期间内下达的订单）。</translation>
    </message>
    <message>
        <source>days from draft to release ÷ number of orders</source>
        <translation>从起草到下达的天数 ÷ 订单数</translation>
    </message>
    <message>
        <source>Suppliers on time</source>
        <translation>供应商准时率</translation>
    </message>
    <message>
        <source>Share of the deliveries of the period that arrived on or before the day the supplier had promised; a delivery is what arrived of an order line.</source>
        <translation>期间内在承诺日或之前到达的交货比例；一次交货指某订单行的一次到货。</translation>
    </message>
    <message>
        <source>deliveries on time ÷ deliveries</source>
        <translation>准时交货 ÷ 交货</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>交货周期</translation>
    </message>
    <message>
        <source>Days from sending an order to having its goods on hand, of the deliveries of the period.</source>
        <translation>从发出订单到货物入库的天数（期间内的交货）。</translation>
    </message>
    <message>
        <source>days from order to delivery ÷ deliveries</source>
        <translation>从订购到交货的天数 ÷ 交货次数</translation>
    </message>
    <message>
        <source>Suppliers in full</source>
        <translation>供应商足量率</translation>
    </message>
    <message>
        <source>Share of the lines of finished purchase orders of which everything ordered arrived, of orders whose last goods arrived in the period.</source>
        <translation>已完成采购订单中全部到货的行所占比例（最后到货在期间内的订单）。</translation>
    </message>
    <message>
        <source>lines received in full ÷ lines of finished orders</source>
        <translation>足量收货的行 ÷ 已完成订单的行</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>收货金额</translation>
    </message>
    <message>
        <source>Worth of the goods that arrived in the period, at the prices of their orders. Orders in a foreign currency do not count.</source>
        <translation>期间内到货的价值，按订单价格计。外币订单不计。</translation>
    </message>
    <message>
        <source>sum of quantity received × unit cost</source>
        <translation>收货数量 × 单位成本之和</translation>
    </message>
    <message>
        <source>Commands refused</source>
        <translation>被拒绝的命令</translation>
    </message>
    <message>
        <source>What people and programs asked for in the period and a rule refused. A refusal is final; nothing of it was done.</source>
        <translation>期间内人员和程序提出而被规则拒绝的请求。拒绝是最终的；未执行任何内容。</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Commands that broke</source>
        <translation>失败的命令</translation>
    </message>
    <message>
        <source>Commands whose handling failed: nothing of them was done, and somebody has to look.</source>
        <translation>处理失败的命令：未执行任何内容，需要有人查看。</translation>
    </message>
    <message>
        <source>Age of broken commands</source>
        <translation>失败命令等待时间</translation>
    </message>
    <message>
        <source>For how many days commands whose handling failed have been lying there, on average.</source>
        <translation>处理失败的命令平均搁置的天数。</translation>
    </message>
    <message>
        <source>days since each was accepted ÷ number of commands that broke</source>
        <translation>受理以来的天数 ÷ 失败命令数</translation>
    </message>
    <message>
        <source>Gaps in master data</source>
        <translation>主数据缺口</translation>
    </message>
    <message>
        <source>how many gaps there are</source>
        <translation>缺口数</translation>
    </message>
    <message>
        <source>Stock-outs in sight</source>
        <translation>即将缺货</translation>
    </message>
    <message>
        <source>Margin that is lost unless stock is bought, moved or hurried: of items that are out, or run out before anything arrives. Decided suggestions do not count.</source>
        <translation>若不采购、调拨或加急将损失的毛利：已缺货或在到货前将缺货的商品。已决定的建议不计。</translation>
    </message>
    <message>
        <source>sum of the money at risk of suggestions with a stock-out ahead</source>
        <translation>有缺货前景的建议的风险金额之和</translation>
    </message>
    <message>
        <source>Suggestions waiting</source>
        <translation>待处理建议</translation>
    </message>
    <message>
        <source>Suggestions that nobody has accepted or rejected yet, adjusted and snoozed ones among them.</source>
        <translation>尚无人接受或拒绝的建议，包括已调整和暂缓的。</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>What is lost when the suggestions that wait are not followed by their deadlines, as last planned.</source>
        <translation>按最近一次计划，若待处理建议未按期执行将造成的损失。</translation>
    </message>
    <message>
        <source>sum of the money at risk of suggestions that wait</source>
        <translation>待处理建议的风险金额之和</translation>
    </message>
    <message>
        <source>Age of suggestions</source>
        <translation>建议等待时间</translation>
    </message>
    <message>
        <source>For how many days the suggestions that wait have been waiting, on average, from the plan that made them to today.</source>
        <translation>待处理建议自生成之日至今平均等待的天数。</translation>
    </message>
    <message>
        <source>days since each was made ÷ number of suggestions that wait</source>
        <translation>生成以来的天数 ÷ 待处理建议数</translation>
    </message>
    <message>
        <source>Excess stock</source>
        <translation>过剩库存</translation>
    </message>
    <message>
        <source>Stock at cost beyond what any demand within the planned time can use up, dead stock among it, as last planned.</source>
        <translation>按最近一次计划，超出计划期内任何需求可消耗量的库存（按成本），含呆滞库存。</translation>
    </message>
    <message>
        <source>sum of excess pieces × unit cost</source>
        <translation>过剩件数 × 单位成本之和</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>呆滞库存</translation>
    </message>
    <message>
        <source>Stock at cost for which there is no demand at all, as last planned; a part of the excess.</source>
        <translation>按最近一次计划完全没有需求的库存（按成本）；属于过剩库存的一部分。</translation>
    </message>
    <message>
        <source>sum of dead pieces × unit cost</source>
        <translation>呆滞件数 × 单位成本之和</translation>
    </message>
    <message>
        <source>Orders that come too late</source>
        <translation>到货过晚的订单</translation>
    </message>
    <message>
        <source>Margin that open purchase orders save only when they are hurried: their goods are needed before they are expected.</source>
        <translation>只有加急才能挽回的毛利：所购商品在预计到货前就需要。</translation>
    </message>
    <message>
        <source>sum of the money at risk of suggestions to expedite</source>
        <translation>加急建议的风险金额之和</translation>
    </message>
    <message>
        <source>Forecast error</source>
        <translation>预测误差</translation>
    </message>
    <message>
        <source>How far forecasts of the twelve weeks before the last plan of everything were from the demand that came, weighed at cost. Each was made from what was known four weeks before at most.</source>
        <translation>最近一次全面计划前十二周的预测与实际需求的偏离，按成本加权。每个预测都只用了至多四周前已知的信息。</translation>
    </message>
    <message>
        <source>sum of the distances between forecast and demand ÷ demand, both at unit cost</source>
        <translation>预测与需求之差的绝对值之和 ÷ 需求，均按单位成本</translation>
    </message>
    <message>
        <source>Forecast bias</source>
        <translation>预测偏差</translation>
    </message>
    <message>
        <source>Whether the same forecasts were too high (above zero) or too low (below zero) on the whole, weighed at cost.</source>
        <translation>同样的预测总体上偏高（大于零）还是偏低（小于零），按成本加权。</translation>
    </message>
    <message>
        <source>sum of (forecast − demand) ÷ demand, both at unit cost</source>
        <translation>（预测 − 需求）之和 ÷ 需求，均按单位成本</translation>
    </message>
    <message>
        <source>Forecast value added</source>
        <translation>预测增值</translation>
    </message>
    <message>
        <source>How much less the same forecasts missed than repeating the last week would have, as a share of demand; below zero they did harm.</source>
        <translation>与重复上周相比，同样的预测少偏离了多少，占需求的份额；小于零则有害。</translation>
    </message>
    <message>
        <source>(error of the last week repeated − error of the forecasts) ÷ demand</source>
        <translation>（重复上周的误差 − 预测误差）÷ 需求</translation>
    </message>
    <message>
        <source>Fill rate of planned items</source>
        <translation>计划商品满足率</translation>
    </message>
    <message>
        <source>Share of the pieces ordered by customers that were shipped, in the twelve weeks before the last plan of everything; planned items only.</source>
        <translation>最近一次全面计划前十二周内，客户订购件数中已发货的比例；仅计划商品。</translation>
    </message>
    <message>
        <source>pieces shipped ÷ pieces ordered</source>
        <translation>发货件数 ÷ 订购件数</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>可售天数</translation>
    </message>
    <message>
        <source>For how many days the stock lasts at the demand of the twelve weeks before the last plan of everything, both at cost.</source>
        <translation>按最近一次全面计划前十二周的需求，库存可维持的天数，均按成本。</translation>
    </message>
    <message>
        <source>7 × stock on hand ÷ demand of a week</source>
        <translation>7 × 现有库存 ÷ 一周需求</translation>
    </message>
    <message>
        <source>Value of overrides</source>
        <translation>人工调整的价值</translation>
    </message>
    <message>
        <source>What people&apos;s decisions against the plan saved, of those that can be judged by now; below zero they cost.</source>
        <translation>与计划不同的决定所节省的金额（仅限已可评判者）；小于零则为损失。</translation>
    </message>
    <message>
        <source>cost as planned − cost as decided</source>
        <translation>计划成本 − 决定成本</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>退货率</translation>
    </message>
    <message>
        <source>Pieces that customers sent back in the period for each that was shipped in it. What came back may have been sold earlier; charges do not count.</source>
        <translation>期间内客户退回件数与发货件数之比。退回的可能是更早售出的；费用不计。</translation>
    </message>
    <message>
        <source>pieces returned ÷ pieces shipped</source>
        <translation>退回件数 ÷ 发货件数</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>What customers get back for the goods that they sent back in the period. Foreign currencies do not count.</source>
        <translation>客户因期间内退回的商品获得的退款。外币不计。</translation>
    </message>
    <message>
        <source>sum of the amounts of return lines</source>
        <translation>退货行金额之和</translation>
    </message>
    <message>
        <source>Returns without their purchase</source>
        <translation>无对应购买的退货</translation>
    </message>
    <message>
        <source>Share of the return lines of the period that no earlier purchase of the customer covers whole.</source>
        <translation>期间内客户先前购买未能完全覆盖的退货行比例。</translation>
    </message>
    <message>
        <source>lines not linked in full ÷ return lines</source>
        <translation>未完全关联的行 ÷ 退货行</translation>
    </message>
    <message>
        <source>Write-offs to decide</source>
        <translation>待决定报废</translation>
    </message>
    <message>
        <source>Book value at stake, as proposed, of returned or damaged goods about which nobody has decided yet.</source>
        <translation>尚无人决定的退回或损坏货物的账面价值（按提出时）。</translation>
    </message>
    <message>
        <source>sum of the book values of write-offs that wait</source>
        <translation>待决定报废的账面价值之和</translation>
    </message>
    <message>
        <source>Age of write-offs</source>
        <translation>报废等待时间</translation>
    </message>
    <message>
        <source>For how many days the goods of write-offs that wait have been waiting since it happened, on average.</source>
        <translation>待决定报废的货物自发生以来平均等待的天数。</translation>
    </message>
    <message>
        <source>days since each occurred ÷ number of write-offs that wait</source>
        <translation>发生以来的天数 ÷ 待决定报废数</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已报废</translation>
    </message>
    <message>
        <source>Book value of the goods given up as an expense in the period, on the day of the approval; goods that went another way do not count.</source>
        <translation>期间内作为费用放弃的货物的账面价值，按批准日计；走其他途径的货物不计。</translation>
    </message>
    <message>
        <source>sum of the book values of approved write-offs</source>
        <translation>已批准报废的账面价值之和</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>回收率</translation>
    </message>
    <message>
        <source>Share of the book value decided on in the period that the chosen dispositions are expected to bring back, by the recovery policies; proceeds themselves are not known yet.</source>
        <translation>按回收策略，期间内所决定账面价值中所选处置预计可收回的比例；实际收入尚未知。</translation>
    </message>
    <message>
        <source>book value × recovery of its disposition ÷ book value</source>
        <translation>账面价值 × 处置回收率 ÷ 账面价值</translation>
    </message>
    <message>
        <source>Disposition time</source>
        <translation>处置时间</translation>
    </message>
    <message>
        <source>Days from the moment goods came back or were found damaged to the decision about them, of decisions of the period.</source>
        <translation>从货物退回或发现损坏到作出决定的天数（期间内的决定）。</translation>
    </message>
    <message>
        <source>days from occurrence to decision ÷ decisions</source>
        <translation>从发生到决定的天数 ÷ 决定数</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>满足率</translation>
    </message>
    <message>
        <source>Share of the pieces ordered by customers in the period that were there to be shipped, on the day of the order. Charges do not count.</source>
        <translation>期间内客户订购的件数中，下单当日有货可发的比例。费用不计。</translation>
    </message>
    <message>
        <source>Lines with a stock-out</source>
        <translation>缺货行</translation>
    </message>
    <message>
        <source>Share of the order lines of the period of which something could not be shipped because it was not there.</source>
        <translation>期间内因缺货未能足量发货的订单行比例。</translation>
    </message>
    <message>
        <source>lines not shipped in full ÷ lines ordered</source>
        <translation>未足量发货的行 ÷ 订购行</translation>
    </message>
    <message>
        <source>Sales missed</source>
        <translation>错失的销售</translation>
    </message>
    <message>
        <source>Worth, at the price of the order, of what customers ordered in the period and could not be shipped.</source>
        <translation>期间内客户订购但未能发货部分的价值，按订单价格。</translation>
    </message>
    <message>
        <source>sum of pieces not shipped × unit price</source>
        <translation>未发货件数 × 单价之和</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>What customers ordered in the period, charges among it, on the day of the order; returns are not taken off. Foreign currencies do not count.</source>
        <translation>期间内客户订购的金额，含费用，按下单日计；未扣除退货。外币不计。</translation>
    </message>
    <message>
        <source>sum of the amounts of orders</source>
        <translation>订单金额之和</translation>
    </message>
    <message>
        <source>Orders taken</source>
        <translation>接到的订单</translation>
    </message>
    <message>
        <source>Orders that customers placed in the period.</source>
        <translation>期间内客户下的订单。</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>What the goods shipped in the period brought at the price of their orders, less goods that came back and less what they cost in the journal. Fees, freight and write-offs are not taken off. Foreign currencies do not count.</source>
        <translation>期间内发货商品按订单价格的收入，减去退回商品及其在日记账中的成本。未扣除费用、运费和报废。外币不计。</translation>
    </message>
    <message>
        <source>goods shipped − goods returned − cost of goods sold</source>
        <translation>发货 − 退货 − 销货成本</translation>
    </message>
    <message>
        <source>Margin on sales</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>The gross margin as a share of what the goods shipped in the period brought, less what came back.</source>
        <translation>毛利占期间内发货收入（减退货）的比例。</translation>
    </message>
    <message>
        <source>gross margin ÷ (goods shipped − goods returned)</source>
        <translation>毛利 ÷（发货 − 退货）</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>库存价值</translation>
    </message>
    <message>
        <source>What all stock is worth in the books at moving average, returned and damaged goods among it; goods on order do not count.</source>
        <translation>全部库存按移动平均的账面价值，含退回和损坏货物；在途货物不计。</translation>
    </message>
    <message>
        <source>sum of the book values of all items</source>
        <translation>所有商品账面价值之和</translation>
    </message>
    <message>
        <source>Stock turns</source>
        <translation>库存周转</translation>
    </message>
    <message>
        <source>How often in a year the stock is sold: the cost of the goods sold in this month and the eleven before, less returns, against what the stock is worth today.</source>
        <translation>库存一年被卖出的次数：本月及前十一个月的销货成本（减退货）与今日库存价值之比。</translation>
    </message>
    <message>
        <source>cost of goods sold in twelve months ÷ stock value</source>
        <translation>十二个月销货成本 ÷ 库存价值</translation>
    </message>
    <message>
        <source>Returned and damaged goods</source>
        <translation>退回与损坏货物</translation>
    </message>
    <message>
        <source>Pieces that lie at a node and cannot be sold: returned and not yet dealt with, or damaged.</source>
        <translation>存放在节点但不能出售的件数：退回未处理或已损坏。</translation>
    </message>
    <message>
        <source>sum of the pieces in the states returned and damaged</source>
        <translation>退回和损坏状态的件数之和</translation>
    </message>
    <message>
        <source>Adjustments to approve</source>
        <translation>待审批库存调整</translation>
    </message>
    <message>
        <source>Book value of the corrections of stock that are proposed and not decided on, whether they add or take away.</source>
        <translation>已提出但未决定的库存更正的账面价值，无论增减。</translation>
    </message>
    <message>
        <source>sum of the values of proposed adjustments</source>
        <translation>已提出调整的价值之和</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>库存调整额</translation>
    </message>
    <message>
        <source>Book value of the corrections of stock posted in the period, gains and losses alike: what the books had wrong.</source>
        <translation>期间内过账的库存更正的账面价值，盘盈盘亏均计：即账面的差错。</translation>
    </message>
    <message>
        <source>sum of the values of approved adjustments</source>
        <translation>已批准调整的价值之和</translation>
    </message>
    <message>
        <source>Items that are not discontinued and lack a supplier, a base unit or a price; suppliers that lack a lead time, an e-mail address or terms of payment, bear another one&apos;s name or deliver so unevenly that their lead time says little. Each gap counts once.</source>
        <translation>未停用且缺少供应商、基本单位或价格的物料；缺少交期、电子邮件或付款条件、与他人同名、或交货过于不稳以致交期意义不大的供应商。每个缺口计一次。</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>退款负债</translation>
    </message>
    <message>
        <source>What is promised to customers and not paid back: the balance of the account of refund liability at the end of the day.</source>
        <translation>已承诺客户而尚未退还的款项：当日终了退款负债科目的余额。</translation>
    </message>
    <message>
        <source>sum of credits − debits of account 2150</source>
        <translation>科目 2150 的贷方 − 借方之和</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>结账天数</translation>
    </message>
    <message>
        <source>Days from the end of a month until its books were closed, of months closed in the period.</source>
        <translation>从月末到账簿结账的天数，就期间内结账的月份而言。</translation>
    </message>
    <message>
        <source>days from month&apos;s end to close ÷ number of months</source>
        <translation>月末至结账的天数 ÷ 月份数</translation>
    </message>
    <message>
        <source>Landed costs accrued</source>
        <translation>预提到岸成本</translation>
    </message>
    <message>
        <source>What we owe for freight, duty and the like of goods that are here and not billed: the balance of its account at the end of the day.</source>
        <translation>已到货而未开票的货物的运费、关税等应付款：当日终了其科目的余额。</translation>
    </message>
    <message>
        <source>sum of credits − debits of account 2110</source>
        <translation>科目 2110 的贷方 − 借方之和</translation>
    </message>
    <message>
        <source>Sub-ledger differences</source>
        <translation>分类账差异</translation>
    </message>
    <message>
        <source>By how much accounts differ from the documents that explain them: stock, accruals, payables and so on. Anything but zero is an error of the books.</source>
        <translation>科目与解释它的单据相差多少：库存、预提、应付等。不为零即为账簿有误。</translation>
    </message>
    <message>
        <source>Margin after everything</source>
        <translation>全部扣除后的毛利</translation>
    </message>
    <message>
        <source>Income less expenses that were posted in the period: sales less discounts, returns, cost of goods, freight, write-offs and fees.</source>
        <translation>期间内过账的收入减费用：销售减折扣、退货、销货成本、运费、报损和费用。</translation>
    </message>
    <message>
        <source>sum of credits − debits of income and expense accounts</source>
        <translation>收入和费用科目的贷方 − 借方之和</translation>
    </message>
    <message>
        <source>Refunds to decide</source>
        <translation>待决定退款</translation>
    </message>
    <message>
        <source>What refunds that nobody has approved or rejected yet would give back, those that are held among them.</source>
        <translation>尚无人批准或拒绝的退款将退还的金额，包括被暂停的。</translation>
    </message>
    <message>
        <source>sum of the amounts of refunds that wait</source>
        <translation>待处理退款金额之和</translation>
    </message>
    <message>
        <source>Refunds held</source>
        <translation>暂停的退款</translation>
    </message>
    <message>
        <source>What refunds would give back that wait for goods, for their inspection, or for somebody to look at signs of abuse or at a large amount.</source>
        <translation>等待货物、检验，或等待有人查看滥用迹象或大额金额的退款将退还的金额。</translation>
    </message>
    <message>
        <source>sum of the amounts of refunds that are held</source>
        <translation>暂停退款金额之和</translation>
    </message>
    <message>
        <source>Refund cycle time</source>
        <translation>退款周期</translation>
    </message>
    <message>
        <source>Days from the moment goods came back, or a refund without goods was proposed, to the payment, of refunds paid in the period. What channels paid themselves does not count.</source>
        <translation>从货物退回或提议无退货退款到付款的天数，就期间内已付的退款而言。渠道自行支付的不计。</translation>
    </message>
    <message>
        <source>days from return to payment ÷ refunds paid</source>
        <translation>退货到付款的天数 ÷ 已付退款数</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>质量个案</translation>
    </message>
    <message>
        <source>Items of which more comes back than before, and of which nobody knows why yet: cases that are open, investigated or confirmed.</source>
        <translation>退回比以前多而尚无人知道原因的商品：打开、调查中或已确认的个案。</translation>
    </message>
    <message>
        <source>Cost per return</source>
        <translation>每次退货成本</translation>
    </message>
    <message>
        <source>What it costs to recover goods that came back, for each return line of the period: labels, refurbishment and losses of liquidation by the journal, and returned goods that were written off.</source>
        <translation>处理退回货物的成本，就期间内每个退货行而言：凭证中的标签、翻新和清仓损失，以及报损的退回货物。</translation>
    </message>
    <message>
        <source>(accounts 6110, 6200 and 6210 + returned goods written off) ÷ return lines</source>
        <translation>（科目 6110、6200 和 6210 + 报损的退回货物）÷ 退货行数</translation>
    </message>
    <message>
        <source>Vendor claims overdue</source>
        <translation>逾期的供应商索赔</translation>
    </message>
    <message>
        <source>What vendors still owe for faulty goods after the day on which the claim was to be sent, answered or credited. Deliveries&apos; discrepancies have no such day and do not count.</source>
        <translation>索赔应发送、答复或贷记之日已过，供应商就缺陷货物仍欠的金额。到货差异没有这样的日期，不计。</translation>
    </message>
    <message>
        <source>sum of what is open of claims past their day</source>
        <translation>过期索赔未了结金额之和</translation>
    </message>
    <message>
        <source>Recovered from vendors</source>
        <translation>从供应商收回</translation>
    </message>
    <message>
        <source>Share of what became of claims that were opened in the period which vendors credited; the rest was written down. What is still open does not count.</source>
        <translation>期间内打开的索赔已了结部分中由供应商贷记的份额；其余已减记。仍未了结的不计。</translation>
    </message>
    <message>
        <source>credited ÷ (credited + written down)</source>
        <translation>已贷记 ÷（已贷记 + 已减记）</translation>
    </message>
    <message>
        <source>sum over sub-ledgers of the size of documents − balance</source>
        <translation>各分类账（单据 − 余额）的绝对值之和</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>%1bn</source>
        <extracomment>%1 is a number of thousands; German: &quot;%1 Tsd.&quot;</extracomment>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>times a year</source>
        <translation>次/年</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= 无变化</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>按供应商</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>按节点</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>按分组</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plan failed</source>
        <translation>计划失败</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>新工作</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>导入失败</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>已恢复在线</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账簿</translation>
    </message>
</context>
<context>
    <name>OrderMode</name>
    <message>
        <source>Save draft   Ctrl+S</source>
        <translation>保存草稿   Ctrl+S</translation>
    </message>
    <message>
        <source>Del takes a line away, Ctrl+V pastes rows of a spreadsheet</source>
        <translation>Del 删除一行，Ctrl+V 粘贴表格行</translation>
    </message>
    <message>
        <source>Delivery note: the supplier’s number</source>
        <translation>送货单：供应商编号</translation>
    </message>
    <message>
        <source>Hold what is too much</source>
        <translation>超量冻结</translation>
    </message>
    <message>
        <source>Count blind</source>
        <translation>盲点收</translation>
    </message>
    <message>
        <source>Receive   Ctrl+S</source>
        <translation>收货   Ctrl+S</translation>
    </message>
    <message>
        <source>Scan what comes, or type it. Ins adds a further lot of a line, Ctrl+V pastes rows of a spreadsheet</source>
        <translation>扫描或键入到货。Ins 为行增加批次，Ctrl+V 粘贴表格行</translation>
    </message>
    <message>
        <source>The supplier’s number of the shipment</source>
        <translation>供应商的发货号</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运人</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>集装箱</translation>
    </message>
    <message>
        <source>Note shipment   Ctrl+S</source>
        <translation>登记发货   Ctrl+S</translation>
    </message>
    <message>
        <source>What of each line is on its way</source>
        <translation>每行在途数量</translation>
    </message>
    <message>
        <source>The supplier’s number of the invoice</source>
        <translation>供应商的发票号</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>发票日期</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Total of the invoice</source>
        <translation>发票总额</translation>
    </message>
    <message>
        <source>Enter invoice   Ctrl+S</source>
        <translation>录入发票   Ctrl+S</translation>
    </message>
    <message>
        <source>As it stands on the paper: what differs is found when it is compared. Ctrl+Del takes an added order away</source>
        <translation>按纸面录入：比对时会发现差异。Ctrl+Del 移除添加的订单</translation>
    </message>
</context>
<context>
    <name>OrderPaste</name>
    <message>
        <source>Row %1 names the same item: put both together there.</source>
        <translation>第 %1 行是同一商品：请合并到那一行。</translation>
    </message>
    <message>
        <source>Less than the supplier’s minimum of %1.</source>
        <translation>低于供应商的最小量 %1。</translation>
    </message>
    <message>
        <source>Not a multiple of %1, as the supplier sells it.</source>
        <translation>不是供应商销售倍数 %1 的整数倍。</translation>
    </message>
    <message>
        <source>None is ordered: leave the row out, or take the line away by Del.</source>
        <translation>数量为零：请去掉此行，或用 Del 删除该明细。</translation>
    </message>
    <message>
        <source>%1 is discontinued and is not bought any more.</source>
        <translation>%1 已停售，不再采购。</translation>
    </message>
    <message>
        <source>No quantity stands there: one is taken.</source>
        <translation>没有数量：按 1 计。</translation>
    </message>
    <message>
        <source>The supplier has no price for it: give a unit cost.</source>
        <translation>供应商没有此商品的价格：请填写单位成本。</translation>
    </message>
    <message>
        <source>The order has no line of %1, so none of it can be received.</source>
        <translation>订单中没有 %1 的明细，无法收货。</translation>
    </message>
    <message>
        <source>How many arrived is missing.</source>
        <translation>缺少到货数量。</translation>
    </message>
    <message>
        <source>More than the %1 that are still to come.</source>
        <translation>超过尚未到货的 %1。</translation>
    </message>
    <message>
        <source>Paste rows into the order</source>
        <translation>将行粘贴到订单</translation>
    </message>
</context>
<context>
    <name>OrderSending</name>
    <message>
        <source>%1 for its supplier</source>
        <translation>%1（发给供应商）</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>A mail to be sent, with paper and table</source>
        <translation>待发邮件，附纸质与表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>EDI, X12 850</source>
        <translation>EDI，X12 850</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>%1: “%2” is not a day; write it like %3.</source>
        <translation>%1：“%2”不是日期；请写成 %3。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number that can stand here; write it like %3.</source>
        <translation>%1：“%2”不是此处可用的数字；请写成 %3。</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy them in the spreadsheet first.</source>
        <translation>剪贴板中没有行。请先在电子表格中复制。</translation>
    </message>
    <message>
        <source>No column says which item is meant: give one the heading %1.</source>
        <translation>没有一列说明是哪个商品：请给其中一列加上标题 %1。</translation>
    </message>
    <message>
        <source>These are %1 rows, and at most %2 can be pasted at once. Import the file.</source>
        <translation>共有 %1 行，一次最多可粘贴 %2 行。请导入文件。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>The row names no item: give its SKU, the supplier’s SKU or its barcode.</source>
        <translation>此行未指明商品：请给出 SKU、供应商货号或条码。</translation>
    </message>
</context>
<context>
    <name>PlannersWord</name>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take the event %1 back: the plan forgets it</source>
        <translation>收回事件 %1：计划不再考虑它</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>A new item sells like another</source>
        <translation>新商品参照另一商品销售</translation>
    </message>
    <message>
        <source>%1 sells like %2</source>
        <translation>%1 参照 %2 销售</translation>
    </message>
    <message>
        <source>%1 is no longer expected to sell like %2</source>
        <translation>%1 不再参照 %2</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Delegations</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody. D in Users lends a role.</source>
        <translation>目前没有委托。在“用户”中按 D 可委托角色。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>There are no users yet. N adds one.</source>
        <translation>还没有用户。按 N 添加。</translation>
    </message>
    <message>
        <source>Back-tests</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>Nothing was replayed yet. N makes a back-test: policies, and the fill rates they are to reach.</source>
        <translation>尚未回放。按 N 新建回测：设定策略及要达到的满足率。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The plan knows of no event. N tells it of a promotion, a launch, a phase-out or what else changes demand.</source>
        <translation>计划还不知道任何事件。按 N 告知促销、上市、退市或其他影响需求的情况。</translation>
    </message>
    <message>
        <source>Analogues</source>
        <translation>参照商品</translation>
    </message>
    <message>
        <source>No new item is said to be like another. N says so, and it is planned with the demand of that until it has a history of its own.</source>
        <translation>还没有新商品设定参照。按 N 设定后，在有自身历史之前按参照商品的需求计划。</translation>
    </message>
    <message>
        <source>Planning quality</source>
        <translation>计划质量</translation>
    </message>
    <message>
        <source>There is nothing to judge yet: the next plan of everything measures it.</source>
        <translation>尚无可评估的内容：下次全面计划会进行衡量。</translation>
    </message>
    <message>
        <source>Replenishment</source>
        <translation>补货</translation>
    </message>
    <message>
        <source>Every item is covered until the next review. A new plan brings what changes.</source>
        <translation>所有商品在下次检视前都有保障。新计划会带来变化。</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Nothing is supposed yet. N makes a scenario: another service, lead time, budget or demand.</source>
        <translation>还没有任何假设。按 N 新建情景：不同的服务水平、提前期、预算或需求。</translation>
    </message>
    <message>
        <source>Suppliers&apos; orders</source>
        <translation>供应商订单</translation>
    </message>
    <message>
        <source>Nothing is to be bought from anybody. A new plan brings what changes.</source>
        <translation>目前无需向任何供应商采购。新计划会带来变化。</translation>
    </message>
    <message>
        <source>Order approvals</source>
        <translation>订单审批</translation>
    </message>
    <message>
        <source>No purchase order waits for approval.</source>
        <translation>没有等待批准的采购订单。</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>There are no purchase orders yet. N makes one; accepted suggestions gather into others.</source>
        <translation>还没有采购订单。按 N 新建；采纳的建议会汇成其他订单。</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>No write-off waits for a decision.</source>
        <translation>没有等待决定的冲销。</translation>
    </message>
    <message>
        <source>There are no rows in this view yet.</source>
        <translation>此视图还没有数据行。</translation>
    </message>
    <message>
        <source>No longer suggested</source>
        <translation>不再建议</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Quality by item</source>
        <translation>各商品质量</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <translation>客户订单</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日记账</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>试算平衡表</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>操作指令</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Asked by others</source>
        <translation>他人询问</translation>
    </message>
    <message>
        <source>Nobody waits for an answer of yours.</source>
        <translation>没有人在等您的答复。</translation>
    </message>
    <message>
        <source>Rows behind a figure</source>
        <translation>数字背后的行</translation>
    </message>
    <message>
        <source>Nothing counts in these days.</source>
        <translation>这些天没有计入项。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Approval policies</source>
        <translation>审批策略</translation>
    </message>
    <message>
        <source>There is no policy: one approval by limit is what is asked for.</source>
        <translation>没有策略：仅要求一次按限额的批准。</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>No budget is set: orders are bounded by limits alone. N sets one.</source>
        <translation>尚未设定预算：订单仅受限额约束。按 N 设定。</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>收货差异</translation>
    </message>
    <message>
        <source>Every delivery was as it was ordered.</source>
        <translation>每次交货均与订购一致。</translation>
    </message>
    <message>
        <source>EDI messages</source>
        <translation>EDI 报文</translation>
    </message>
    <message>
        <source>No partner has sent a message.</source>
        <translation>没有合作方发来报文。</translation>
    </message>
    <message>
        <source>Inbound shipments</source>
        <translation>在途货运</translation>
    </message>
    <message>
        <source>No supplier has announced a shipment.</source>
        <translation>没有供应商通知发货。</translation>
    </message>
    <message>
        <source>Payment proposals</source>
        <translation>付款提议</translation>
    </message>
    <message>
        <source>Nothing was proposed for payment yet. N gathers what is due.</source>
        <translation>尚未提议任何付款。按 N 汇集到期款项。</translation>
    </message>
    <message>
        <source>Supplier changes</source>
        <translation>供应商变更</translation>
    </message>
    <message>
        <source>Nobody has proposed a change to a supplier.</source>
        <translation>没有人提议变更供应商。</translation>
    </message>
    <message>
        <source>Supplier invoices</source>
        <translation>供应商发票</translation>
    </message>
    <message>
        <source>No invoice was entered yet.</source>
        <translation>尚未录入发票。</translation>
    </message>
    <message>
        <source>Exceptions and tasks</source>
        <translation>异常与任务</translation>
    </message>
    <message>
        <source>Late and at risk</source>
        <translation>逾期与有风险</translation>
    </message>
    <message>
        <source>Received, not invoiced</source>
        <translation>已收货未开票</translation>
    </message>
    <message>
        <source>Landed costs</source>
        <translation>到岸成本</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有等待您处理的事项。</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Put-away</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>No rule says where goods are put. N makes one.</source>
        <translation>尚无上架规则。按 N 新建。</translation>
    </message>
    <message>
        <source>Supplier scorecards</source>
        <translation>供应商评分</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>待付款项</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation>税码</translation>
    </message>
    <message>
        <source>No tax was noted yet. N notes one.</source>
        <translation>尚未记录税项。按 N 记录。</translation>
    </message>
    <message>
        <source>Trial balance at a day</source>
        <translation>某日试算平衡表</translation>
    </message>
    <message>
        <source>Nothing was posted until then.</source>
        <translation>此前没有过账。</translation>
    </message>
    <message>
        <source>Sub-ledgers</source>
        <translation>分类账</translation>
    </message>
    <message>
        <source>Sub-ledger differences</source>
        <translation>分类账差异</translation>
    </message>
    <message>
        <source>Every document agrees with what was posted for it.</source>
        <translation>每张单据都与为其过账的内容一致。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Nothing was sold in this month; filter for another, such as 2011-11.</source>
        <translation>本月没有销售；请筛选其他月份，例如 2011-11。</translation>
    </message>
    <message>
        <source>Rows behind the margin</source>
        <translation>毛利明细行</translation>
    </message>
    <message>
        <source>Nothing was posted in this month; filter for another, such as 2011-11.</source>
        <translation>本月没有过账；请筛选其他月份，例如 2011-11。</translation>
    </message>
    <message>
        <source>Fiscal periods</source>
        <translation>会计期间</translation>
    </message>
    <message>
        <source>Manual journals</source>
        <translation>手工凭证</translation>
    </message>
    <message>
        <source>Posting map</source>
        <translation>过账规则表</translation>
    </message>
    <message>
        <source>Channel messages</source>
        <translation>渠道报文</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>刊登</translation>
    </message>
    <message>
        <source>Channels use our own SKUs. N says what a code of theirs means.</source>
        <translation>各渠道使用我方 SKU。按 N 说明渠道代码的含义。</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>质量个案</translation>
    </message>
    <message>
        <source>Nothing comes back more than before.</source>
        <translation>没有退回比以前多的商品。</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>No refund waits. N proposes what a return brings back.</source>
        <translation>没有待处理的退款。按 N 为退货提议退款。</translation>
    </message>
    <message>
        <source>Refurbishments</source>
        <translation>翻新</translation>
    </message>
    <message>
        <source>No returned goods are being worked on.</source>
        <translation>没有正在处理的退回货物。</translation>
    </message>
    <message>
        <source>Return policies</source>
        <translation>退货政策</translation>
    </message>
    <message>
        <source>There is no policy: the usual one is gone by.</source>
        <translation>没有政策：按通常的执行。</translation>
    </message>
    <message>
        <source>Return rates</source>
        <translation>退货率</translation>
    </message>
    <message>
        <source>Nothing waits to come back. N authorises a return.</source>
        <translation>没有等待退回的货物。按 N 授权退货。</translation>
    </message>
    <message>
        <source>Vendor claims</source>
        <translation>供应商索赔</translation>
    </message>
    <message>
        <source>No supplier owes anything for faulty goods.</source>
        <translation>没有供应商因缺陷货物欠款。</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>退款负债</translation>
    </message>
    <message>
        <source>Signals of abuse</source>
        <translation>滥用迹象</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>Tax by period</source>
        <translation>各期税额</translation>
    </message>
    <message>
        <source>Currency revaluations</source>
        <translation>货币重估</translation>
    </message>
    <message>
        <source>Accruals</source>
        <translation>预提</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>计价</translation>
    </message>
    <message>
        <source>Cost layers</source>
        <translation>成本层</translation>
    </message>
    <message>
        <source>Nothing owed in another currency was revalued yet. N does it.</source>
        <translation>尚未重估任何外币应付款。按 N 重估。</translation>
    </message>
    <message>
        <source>Every month is closed; the next begins with its first entry.</source>
        <translation>所有月份均已关账；下个月从其第一笔分录开始。</translation>
    </message>
    <message>
        <source>No journal waits for approval. N begins one.</source>
        <translation>没有凭证等待审批。按 N 新建。</translation>
    </message>
    <message>
        <source>Posting map changes</source>
        <translation>过账规则变更</translation>
    </message>
    <message>
        <source>No change of the posting map waits for approval.</source>
        <translation>没有过账规则变更等待审批。</translation>
    </message>
    <message>
        <source>No message of a channel is to be mended.</source>
        <translation>没有需要修复的渠道报文。</translation>
    </message>
    <message>
        <source>No customer is owed a refund that was approved.</source>
        <translation>没有已批准但尚欠客户的退款。</translation>
    </message>
    <message>
        <source>No return or refund shows signs of abuse.</source>
        <translation>没有退货或退款显示滥用迹象。</translation>
    </message>
    <message>
        <source>No tax was posted yet.</source>
        <translation>尚未过账任何税款。</translation>
    </message>
    <message>
        <source>Everything that came was invoiced.</source>
        <translation>所有到货均已开票。</translation>
    </message>
    <message>
        <source>No freight or duty came with goods yet.</source>
        <translation>尚无随货产生的运费或关税。</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Channels paid what they owe.</source>
        <translation>各渠道已付清应付款项。</translation>
    </message>
    <message>
        <source>Nothing was counted yet: it is every night, or at once with R.</source>
        <translation>尚未计数：每晚进行，或按 R 立即进行。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Demand expected until an order placed now arrives</source>
        <translation>现在下单到货前的预期需求</translation>
    </message>
    <message>
        <source>Demand expected until the order after it could arrive</source>
        <translation>再下一单到货前的预期需求</translation>
    </message>
    <message>
        <source>Safety stock for the service target of segment %1</source>
        <translation>满足分段 %1 目标服务水平的安全库存</translation>
    </message>
    <message>
        <source>Ordered along, because an order line costs</source>
        <translation>一并订购，因为每个订单行都有成本</translation>
    </message>
    <message>
        <source>Customers wait for it</source>
        <translation>客户正在等货</translation>
    </message>
    <message>
        <source>Promised to orders that have not gone out</source>
        <translation>已承诺给尚未发出的订单</translation>
    </message>
    <message>
        <source>On hand and fit for sale</source>
        <translation>现有且可销售</translation>
    </message>
    <message>
        <source>Of it, expires before it is sold</source>
        <translation>其中在售出前过期</translation>
    </message>
    <message>
        <source>On hand in lots that expire</source>
        <translation>有保质期批次的现有量</translation>
    </message>
    <message>
        <source>Sold until then, what expires first going first</source>
        <translation>届时售出，先到期先出</translation>
    </message>
    <message>
        <source>On order from suppliers</source>
        <translation>已向供应商订购</translation>
    </message>
    <message>
        <source>Moved here from other nodes instead of being bought</source>
        <translation>从其他节点调入，不必采购</translation>
    </message>
    <message>
        <source>Moved to other nodes that need it</source>
        <translation>调往有需要的其他节点</translation>
    </message>
    <message>
        <source>Bought from a faster supplier, because this order comes too late for it</source>
        <translation>向更快的供应商采购，因为此订单来不及</translation>
    </message>
    <message>
        <source>Would be lost before the regular order comes</source>
        <translation>常规订单到货前会失去的销售</translation>
    </message>
    <message>
        <source>The rest is bought, or moved from other nodes</source>
        <translation>其余采购，或从其他节点调入</translation>
    </message>
    <message>
        <source>There is time until a later review</source>
        <translation>可等到以后的检视再定</translation>
    </message>
    <message>
        <source>More than is needed is there or coming</source>
        <translation>现有或在途已超过需要</translation>
    </message>
    <message>
        <source>Raised to the minimum that the supplier sells</source>
        <translation>上调至供应商最小起订量</translation>
    </message>
    <message>
        <source>Raised to whole multiples</source>
        <translation>上调至整倍数</translation>
    </message>
    <message>
        <source>Added by promotions and other events, or taken by them</source>
        <translation>促销及其他事件的增减</translation>
    </message>
    <message>
        <source>Cut to what may be ordered at once</source>
        <translation>下调至单次可订购的上限</translation>
    </message>
    <message>
        <source>The supplier&apos;s maximum is below its minimum</source>
        <translation>供应商的最大量低于其最小量</translation>
    </message>
    <message>
        <source>Raised to where the supplier&apos;s price is lower</source>
        <translation>上调至供应商价格更低的数量</translation>
    </message>
    <message>
        <source>Cut to what is sold while it keeps</source>
        <translation>下调至保质期内可售出的数量</translation>
    </message>
    <message>
        <source>Cut to what is sold before it is phased out</source>
        <translation>下调至退市前可售出的数量</translation>
    </message>
    <message>
        <source>Ordered along, so that the order reaches the supplier&apos;s minimum or fills its container</source>
        <translation>一并订购，使订单达到供应商最低额或装满货柜</translation>
    </message>
    <message>
        <source>Still to come with %1</source>
        <translation>仍将随 %1 到货</translation>
    </message>
    <message>
        <source>Needed until an order placed at the next review arrives</source>
        <translation>下次检视下单到货前所需</translation>
    </message>
    <message>
        <source>Demand expected after that, as far as stock may reach</source>
        <translation>此后库存可及范围内的预期需求</translation>
    </message>
    <message>
        <source>On order, so not here to be run down</source>
        <translation>尚在途，无法先行消耗</translation>
    </message>
    <message>
        <source>Left as published before: the plan differs too little to change it</source>
        <translation>维持已发布数量：计划差异太小，无需改动</translation>
    </message>
    <message>
        <source>Adjusted by %1</source>
        <translation>由 %1 调整</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>review %1 days</source>
        <translation>每 %1 天检视</translation>
    </message>
    <message>
        <source>warm-up %1 %</source>
        <translation>预热 %1%</translation>
    </message>
    <message>
        <source>customers wait</source>
        <translation>客户等待</translation>
    </message>
    <message>
        <source>lost sales</source>
        <translation>损失销售</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>随机种子 %1</translation>
    </message>
    <message>
        <source>observed lead times</source>
        <translation>实际提前期</translation>
    </message>
    <message>
        <source>lead time %1 ± %2 days</source>
        <translation>提前期 %1 ± %2 天</translation>
    </message>
    <message>
        <source>worth units</source>
        <translation>按件计价</translation>
    </message>
    <message>
        <source>worth price</source>
        <translation>按价格计价</translation>
    </message>
    <message>
        <source>worth margin</source>
        <translation>按毛利计价</translation>
    </message>
</context>
<context>
    <name>ReturnLines</name>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>客户所写</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检验发现</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Goes out instead</source>
        <translation>改发商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Every order is approved by someone else; this one is within the buyer&apos;s limit</source>
        <translation>每张订单均须由他人批准；此订单在采购员限额之内</translation>
    </message>
    <message>
        <source>Over the buyer&apos;s limit</source>
        <translation>超过采购员限额</translation>
    </message>
    <message>
        <source>Over the lead buyer&apos;s limit</source>
        <translation>超过采购主管限额</translation>
    </message>
    <message>
        <source>Goods are there</source>
        <translation>货物在库</translation>
    </message>
    <message>
        <source>Other proposals for them</source>
        <translation>针对同批货物的其他提议</translation>
    </message>
    <message>
        <source>Value since proposed</source>
        <translation>提议以来的价值变化</translation>
    </message>
    <message>
        <source>Linked purchase</source>
        <translation>关联的购买</translation>
    </message>
    <message>
        <source>Earlier write-offs of the item</source>
        <translation>该商品以往的冲销</translation>
    </message>
    <message>
        <source>Before the cut-over: only the quantity is booked.</source>
        <translation>切换之前：仅登记数量。</translation>
    </message>
    <message>
        <source>%1 available at %2 now.</source>
        <translation>%2 目前可用 %1。</translation>
    </message>
    <message>
        <source>%1 damaged at %2 now.</source>
        <translation>%2 目前损坏 %1。</translation>
    </message>
    <message>
        <source>%1 returned at %2 now.</source>
        <translation>%2 目前退回 %1。</translation>
    </message>
    <message>
        <source>%1 more of the same stock wait for a decision.</source>
        <translation>同一库存另有 %1 等待决定。</translation>
    </message>
    <message>
        <source>History has no book value.</source>
        <translation>历史没有账面价值。</translation>
    </message>
    <message>
        <source>%1 then, %2 now.</source>
        <translation>当时 %1，现在 %2。</translation>
    </message>
    <message>
        <source>It did not come back from a customer.</source>
        <translation>不是客户退回的。</translation>
    </message>
    <message>
        <source>The customer bought it here.</source>
        <translation>客户是在本店购买的。</translation>
    </message>
    <message>
        <source>The customer bought only a part of it here.</source>
        <translation>客户仅有一部分是在本店购买的。</translation>
    </message>
    <message>
        <source>No earlier purchase by the customer is known.</source>
        <translation>未发现该客户此前的购买。</translation>
    </message>
    <message>
        <source>%1 approved, %2 units.</source>
        <translation>已批准 %1 次，共 %2 件。</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>库存商品</translation>
    </message>
    <message>
        <source>Vendor claims receivable</source>
        <translation>应收供应商索赔</translation>
    </message>
    <message>
        <source>Liquidation clearing</source>
        <translation>清仓清算</translation>
    </message>
    <message>
        <source>Goods received not invoiced</source>
        <translation>已收未开票</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>期初权益</translation>
    </message>
    <message>
        <source>Cost of goods sold</source>
        <translation>销货成本</translation>
    </message>
    <message>
        <source>Inventory variance</source>
        <translation>库存差异</translation>
    </message>
    <message>
        <source>Stock written off</source>
        <translation>库存冲销</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be planned with; %2.</source>
        <translation>无法按“%1”计划；%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be played; there are plan, cycle, fill, value, ses and minmax.</source>
        <translation>无法回放“%1”；可用 plan、cycle、fill、value、ses 和 minmax。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be what somebody logs in with: take a lower-case letter, then 1 to 30 lower-case letters, digits, - or _, and no name that the program or PostgreSQL keeps.</source>
        <translation>“%1”不能作为登录名：请以小写字母开头，后接 1 到 30 个小写字母、数字、- 或 _，且不能是程序或 PostgreSQL 保留的名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target of %2; write %3.</source>
        <translation>“%1”不是 %2 的有效目标；请填写 %3。</translation>
    </message>
    <message>
        <source>%1 cannot be bought there: %2.</source>
        <translation>无法从该处采购 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be like itself; name another item.</source>
        <translation>%1 不能参照自身；请指定另一商品。</translation>
    </message>
    <message>
        <source>%1 cannot cost less than nothing.</source>
        <translation>%1 的成本不得小于零。</translation>
    </message>
    <message>
        <source>%1 does not work in entity %2; an administrator can change that.</source>
        <translation>%1 不在法人实体 %2 工作；管理员可以更改。</translation>
    </message>
    <message>
        <source>%1 ends in the middle of its compressed data: it was cut off. Get it again and import that.</source>
        <translation>%1 在压缩数据中途结束：文件被截断。请重新获取后再导入。</translation>
    </message>
    <message>
        <source>%1 ends in the middle of line %2, after %3 of %4 columns: it was cut off. Get it again and import that.</source>
        <translation>%1 在第 %2 行中途结束，%4 列中只读到 %3 列：文件被截断。请重新获取后再导入。</translation>
    </message>
    <message>
        <source>%1 has a header but no rows: export it again.</source>
        <translation>%1 有表头但没有数据行：请重新导出。</translation>
    </message>
    <message>
        <source>%1 has a projection that cannot be read.</source>
        <translation>%1 的库存预计无法读取。</translation>
    </message>
    <message>
        <source>%1 has more than one column &apos;%2&apos;: rename or remove one.</source>
        <translation>%1 有多个名为“%2”的列：请重命名或移除其中之一。</translation>
    </message>
    <message>
        <source>%1 has no header line.</source>
        <translation>%1 没有表头行。</translation>
    </message>
    <message>
        <source>%1 has no line %2.</source>
        <translation>%1 没有第 %2 行。</translation>
    </message>
    <message>
        <source>%1 has no lines; add what is to be ordered first.</source>
        <translation>%1 没有任何行；请先添加要订购的内容。</translation>
    </message>
    <message>
        <source>%1 has no role %2 to lend; only one&apos;s own can be.</source>
        <translation>%1 没有可委托的角色 %2；只能委托自己拥有的角色。</translation>
    </message>
    <message>
        <source>%1 has no target to take away.</source>
        <translation>%1 没有可取消的目标。</translation>
    </message>
    <message>
        <source>%1 has suppliers&apos; costs that cannot be read.</source>
        <translation>%1 的供应商成本无法读取。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB of text: split it by date and import the parts in order.</source>
        <translation>%1 包含超过 %2 MiB 的文本：请按日期拆分，并依次导入各部分。</translation>
    </message>
    <message>
        <source>%1 holds no days that could lie within a span.</source>
        <translation>列 %1 不含日期，无法按日期区间筛选。</translation>
    </message>
    <message>
        <source>%1 is %2 and import that.</source>
        <translation>无法直接导入 %1：%2。请照此处理后再导入。</translation>
    </message>
    <message>
        <source>%1 is %2: it cannot be changed by &quot;%3&quot; now%4.</source>
        <translation>%1 的状态为“%2”：目前无法执行“%3”%4。</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file.</source>
        <translation>%1 是文件夹：请指定文件。</translation>
    </message>
    <message>
        <source>%1 is damaged: its compressed data cannot be read. Get it again and import that.</source>
        <translation>%1 已损坏：其压缩数据无法读取。请重新获取后再导入。</translation>
    </message>
    <message>
        <source>%1 is empty: export it again with its header line and rows.</source>
        <translation>%1 是空的：请连同表头行和数据行重新导出。</translation>
    </message>
    <message>
        <source>%1 is for %2, and its reasons do not add up to that.</source>
        <translation>%1 的数量为 %2，但其各项原因之和与此不符。</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8 nor Windows-1252: line %2 has the byte 0x%3 at position %4. Save it as UTF-8.</source>
        <translation>%1 既不是 UTF-8 也不是 Windows-1252：第 %2 行位置 %4 处的字节为 0x%3。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is no file; use the programs of PostgreSQL for its backups.</source>
        <translation>%1 不是文件；请使用 PostgreSQL 自带的程序进行备份。</translation>
    </message>
    <message>
        <source>%1 is no list to be read as a whole.</source>
        <translation>%1 不是可以整体读取的列表。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: line %2 has the byte 0x%3 at position %4. Save it as UTF-8, or name &quot;windows-1252&quot; as the encoding in a profile of your own.</source>
        <translation>%1 不是 UTF-8：第 %2 行位置 %4 处的字节为 0x%3。请另存为 UTF-8，或在自己的配置中将编码指定为“windows-1252”。</translation>
    </message>
    <message>
        <source>%1 is not said to be like %2.</source>
        <translation>%1 并未设定参照 %2。</translation>
    </message>
    <message>
        <source>%1 is of an unknown kind: %2.</source>
        <translation>%1 的类型未知：%2。</translation>
    </message>
    <message>
        <source>%1 is open at %2 already; correct it by stock.adjust.</source>
        <translation>%1 在 %2 已有期初库存；请用 stock.adjust 更正。</translation>
    </message>
    <message>
        <source>%1 is still to come; business is done on %2.</source>
        <translation>%1 尚未到来；当前业务日为 %2。</translation>
    </message>
    <message>
        <source>%1 is the last administrator; make another one first.</source>
        <translation>%1 是最后一名管理员；请先设立另一名。</translation>
    </message>
    <message>
        <source>%1 lacks what the profile %2 needs: %3. It has the columns %4. Use the profile that fits, or rename the columns.</source>
        <translation>%1 缺少配置 %2 所需的内容：%3。文件中的列为 %4。请使用合适的配置，或重命名列。</translation>
    </message>
    <message>
        <source>%1 may not do this (%2); %3.</source>
        <translation>%1 无权执行此操作（%2）；%3。</translation>
    </message>
    <message>
        <source>%1 may not see this document, so it is not theirs to comment on.</source>
        <translation>%1 无权查看此单据，因此不能对其发表评论。</translation>
    </message>
    <message>
        <source>%1 may not see this document, so they cannot answer here.</source>
        <translation>%1 无权查看此单据，因此无法在此答复。</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 must be above 0 and at most %2, not %3.</source>
        <translation>%1 必须大于 0 且不超过 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 must be above zero.</source>
        <translation>%1 必须大于零。</translation>
    </message>
    <message>
        <source>%1 must be from 0, for none, to %2.</source>
        <translation>%1 必须在 0（表示无）到 %2 之间。</translation>
    </message>
    <message>
        <source>%1 must be from 0, for not known, to %2, not %3.</source>
        <translation>%1 必须在 0（表示未知）到 %2 之间，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 must name another node that the stock comes from.</source>
        <translation>%1 必须指明库存所来自的另一节点。</translation>
    </message>
    <message>
        <source>%1 sells %2 in multiples of %3, so %4 cannot be ordered; order %5.</source>
        <translation>%1 按 %3 的倍数供应 %2，因此无法订购 %4；请订购 %5。</translation>
    </message>
    <message>
        <source>%1 sells at least %2 of %3, so %4 cannot be ordered; order %5.</source>
        <translation>%1 供应 %3 的最小量为 %2，因此无法订购 %4；请订购 %5。</translation>
    </message>
    <message>
        <source>%1 sells at most %2 of %3 at once, so %4 cannot be ordered; order %5 or less.</source>
        <translation>%1 供应 %3 的单次最大量为 %2，因此无法订购 %4；请订购 %5 或更少。</translation>
    </message>
    <message>
        <source>%1 took part in this document (%2), so someone else must do this.</source>
        <translation>%1 已参与此单据（%2），因此须由他人执行此操作。</translation>
    </message>
    <message>
        <source>%1 was moved before the cut-over; that does not touch places inside.</source>
        <translation>%1 的移动发生在切换之前；不涉及内部位置。</translation>
    </message>
    <message>
        <source>%1%2%3%4 must name a legal entity, from 1 on.</source>
        <translation>%1%2%3%4 必须指明法人实体（从 1 起）。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4.</source>
        <translation>%1：“%2”必须为 %3，而不是 %4。</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is missing (%3); it takes %4.</source>
        <translation>%1：缺少字段“%2”（%3）；可用字段为 %4。</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is missing.</source>
        <translation>%1：缺少字段“%2”。</translation>
    </message>
    <message>
        <source>%1: the input must be a JSON object.</source>
        <translation>%1：输入必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1: there is no field &quot;%2&quot;; it takes %3.</source>
        <translation>%1：没有字段“%2”；可用字段为 %3。</translation>
    </message>
    <message>
        <source>A back-test has 1 to %1 results.</source>
        <translation>回测须有 1 到 %1 个结果。</translation>
    </message>
    <message>
        <source>A back-test plays 1 to %1 policies and fill rates together, not %2.</source>
        <translation>一次回测中策略与满足率的组合为 1 到 %1 个，而不是 %2 个。</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>评论不能为空。</translation>
    </message>
    <message>
        <source>A comment takes %1 bytes at most; this one has %2. Attach a file instead.</source>
        <translation>评论最多 %1 字节；此评论有 %2 字节。请改为附加文件。</translation>
    </message>
    <message>
        <source>A decision that is sent again needs an id of its own.</source>
        <translation>重新发送的决定需要有自己的 Id。</translation>
    </message>
    <message>
        <source>A delegation begins today, %1, or later.</source>
        <translation>委托须从今天（%1）或以后开始。</translation>
    </message>
    <message>
        <source>A delegation lasts %1 days at most; this would be %2.</source>
        <translation>委托最长 %1 天；此委托为 %2 天。</translation>
    </message>
    <message>
        <source>A layout has a view and a name of at most %1 letters.</source>
        <translation>布局须有视图和名称，名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A layout is a JSON object of at most %1 bytes, as the console writes it.</source>
        <translation>布局是由控制台写入的 JSON 对象，最多 %1 字节。</translation>
    </message>
    <message>
        <source>A move of %1 must be above zero, not %2.</source>
        <translation>%1 的移动数量必须大于零，而不是 %2。</translation>
    </message>
    <message>
        <source>A part is numbered from 1 to %1 and holds 1 to %2 bytes in base64.</source>
        <translation>分块编号为 1 到 %1，每块以 base64 包含 1 到 %2 字节。</translation>
    </message>
    <message>
        <source>A password has 8 characters at least; choose a longer one.</source>
        <translation>密码至少 8 个字符；请选择更长的密码。</translation>
    </message>
    <message>
        <source>A quantity or value of %1 %2 is too large to be kept.</source>
        <translation>%1 %2 的某个数量或价值过大，无法保存。</translation>
    </message>
    <message>
        <source>A receipt names at least one line; leave lines out to receive all that is open.</source>
        <translation>收货至少要指定一行；若要收取全部未到数量，请省略 lines。</translation>
    </message>
    <message>
        <source>A scenario must change something: service, lead time, budget or demand.</source>
        <translation>情景必须有所改变：服务水平、提前期、预算或需求。</translation>
    </message>
    <message>
        <source>A suggestion is put off for a year at most, until %1; reject it to see it no more.</source>
        <translation>建议最多暂缓一年，至 %1；若不想再看到，请驳回。</translation>
    </message>
    <message>
        <source>A suggestion is put off until a day after today, %1, not until %2.</source>
        <translation>建议须暂缓到今天（%1）之后的某日，而不是到 %2。</translation>
    </message>
    <message>
        <source>A week counts from 0 to %1 units, not %2.</source>
        <translation>一周可计为 0 到 %1 件，而不是 %2。</translation>
    </message>
    <message>
        <source>A weight is above 0 and at most %1, not %2.</source>
        <translation>权重大于 0 且不超过 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Accepting must name what you saw: give quantity, or expected.version and expected.amount, as the view shows them.</source>
        <translation>采纳时必须说明您所看到的内容：请给出 quantity，或按视图显示给出 expected.version 和 expected.amount。</translation>
    </message>
    <message>
        <source>An amount of %1 %2 is too large to be kept.</source>
        <translation>%1 %2 的某个金额过大，无法保存。</translation>
    </message>
    <message>
        <source>An amount or a quantity in this command is too large to compute with.</source>
        <translation>此指令中的某个金额或数量过大，无法计算。</translation>
    </message>
    <message>
        <source>An approval must name the version and the amount that you saw of %1: give expected.version and expected.amount as the view shows them.</source>
        <translation>批准时必须说明您所看到的 %1 的版本和金额：请按视图显示给出 expected.version 和 expected.amount。</translation>
    </message>
    <message>
        <source>An event adds %1 units a week at most, not %2.</source>
        <translation>事件每周最多增加 %1 件，而不是 %2。</translation>
    </message>
    <message>
        <source>An event adds a share of demand or units per week, not both.</source>
        <translation>事件增加的是需求比例或每周件数，不能同时给出两者。</translation>
    </message>
    <message>
        <source>An event is a promotion, launch, phase_out, disruption or other, not %1.</source>
        <translation>事件须为 promotion、launch、phase_out、disruption 或 other，而不是 %1。</translation>
    </message>
    <message>
        <source>An event is of one item or of one category: name its sku or its category.</source>
        <translation>事件针对一个商品或一个品类：请给出其 sku 或 category。</translation>
    </message>
    <message>
        <source>An event lasts from its first day, %1, for %2 days at most; its last day is %3.</source>
        <translation>事件从首日 %1 起最长 %2 天；给出的末日为 %3。</translation>
    </message>
    <message>
        <source>An event needs a name that people know it by.</source>
        <translation>事件需要一个大家熟知的名称。</translation>
    </message>
    <message>
        <source>An item stands alone after 1 to %1 weeks of its own, not %2.</source>
        <translation>商品独立预测所需的自身历史须为 1 到 %1 周，而不是 %2 周。</translation>
    </message>
    <message>
        <source>An order has at most %1 lines; this one has %2.</source>
        <translation>订单最多 %1 行；此订单有 %2 行。</translation>
    </message>
    <message>
        <source>An uplift is from %1 to %2 percent, not %3.</source>
        <translation>增幅须在 %1% 到 %2% 之间，而不是 %3%。</translation>
    </message>
    <message>
        <source>Column %1 differs from line %2 of the same document %3.</source>
        <translation>列 %1 与同一单据 %3 的第 %2 行不一致。</translation>
    </message>
    <message>
        <source>Column %1 is empty, but there is a day on which it expires.</source>
        <translation>列 %1 为空，但填有到期日。</translation>
    </message>
    <message>
        <source>Column %1 is empty, but there is a price.</source>
        <translation>列 %1 为空，但填有价格。</translation>
    </message>
    <message>
        <source>Column %1 is empty: every row needs one.</source>
        <translation>列 %1 为空：每行都必须填写。</translation>
    </message>
    <message>
        <source>Column %1 is empty: opening stock needs its cost.</source>
        <translation>列 %1 为空：期初库存需要成本。</translation>
    </message>
    <message>
        <source>Column %1 is finer than the smallest coin of its currency.</source>
        <translation>列 %1 的精度超过其币种的最小货币单位。</translation>
    </message>
    <message>
        <source>Column %1 must %2.</source>
        <translation>列 %1 不符合要求：%2。</translation>
    </message>
    <message>
        <source>Column %1 must be %2 zero here.</source>
        <translation>列 %1 在此处与零相比必须为 %2（above 为大于，below 为小于）。</translation>
    </message>
    <message>
        <source>Column %1 must be above zero.</source>
        <translation>列 %1 必须大于零。</translation>
    </message>
    <message>
        <source>Column %1 must be from %2 to %3 days.</source>
        <translation>列 %1 必须为 %2 到 %3 天。</translation>
    </message>
    <message>
        <source>Column %1 must not be %2.</source>
        <translation>列 %1 不得为 %2（positive 为正数，negative 为负数）。</translation>
    </message>
    <message>
        <source>Column %1 must not be negative.</source>
        <translation>列 %1 不得为负数。</translation>
    </message>
    <message>
        <source>Field %1 must be a JSON object.</source>
        <translation>字段 %1 必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>Field %1 must be a list.</source>
        <translation>字段 %1 必须是列表。</translation>
    </message>
    <message>
        <source>Format %1 of %2 is not known to this engine.</source>
        <translation>此引擎不支持 %2 的格式 %1。</translation>
    </message>
    <message>
        <source>Give at least one of moq, multiple, maximum, lead_time_days, price_breaks and break_kind.</source>
        <translation>请至少给出 moq、multiple、maximum、lead_time_days、price_breaks 和 break_kind 中的一项。</translation>
    </message>
    <message>
        <source>Give at least one of shelf_life_days, volume and weight.</source>
        <translation>请至少给出 shelf_life_days、volume 和 weight 中的一项。</translation>
    </message>
    <message>
        <source>Give the back-test a name.</source>
        <translation>请为回测命名。</translation>
    </message>
    <message>
        <source>Give the code that people know it by.</source>
        <translation>请填写大家熟知的代码。</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>请填写此人的姓名。</translation>
    </message>
    <message>
        <source>Give the scenario a name.</source>
        <translation>请为情景命名。</translation>
    </message>
    <message>
        <source>Goods cannot have been received on %1: %2 was ordered on %3.</source>
        <translation>货物不可能在 %1 收到：%2 的订购日期为 %3。</translation>
    </message>
    <message>
        <source>Goods cannot have been received on %1: that is after today.</source>
        <translation>货物不可能在 %1 收到：该日期晚于今天。</translation>
    </message>
    <message>
        <source>It does not say which node, and there is not just one: name it.</source>
        <translation>未说明是哪个节点，而节点不止一个：请指明。</translation>
    </message>
    <message>
        <source>It is open there already: correct it by an adjustment.</source>
        <translation>该处已有期初库存：请通过库存调整更正。</translation>
    </message>
    <message>
        <source>It is ordered with %1, which is %2: withdraw or cancel that first.</source>
        <translation>已随 %1 订购，该订单的状态为“%2”：请先撤回或取消。</translation>
    </message>
    <message>
        <source>It is proposed for %1 already; choose another way.</source>
        <translation>已提议为 %1；请选择其他方式。</translation>
    </message>
    <message>
        <source>Item %1 has the SKU %2, not %3.</source>
        <translation>商品 %1 的 SKU 为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>Item %1 is discontinued and is not bought any more.</source>
        <translation>商品 %1 已停售，不再采购。</translation>
    </message>
    <message>
        <source>Line %1 expires on %2 but is of no lot; name the lot.</source>
        <translation>第 %1 行的到期日为 %2，但没有批次；请指明批次。</translation>
    </message>
    <message>
        <source>Line %1 is named twice for the same lot.</source>
        <translation>第 %1 行针对同一批次重复出现。</translation>
    </message>
    <message>
        <source>Line %1 is named twice.</source>
        <translation>第 %1 行重复出现。</translation>
    </message>
    <message>
        <source>Line %1 names no item: give its sku or item_id.</source>
        <translation>第 %1 行未指明商品：请给出其 sku 或 item_id。</translation>
    </message>
    <message>
        <source>Lot %1 expires on %2, as is known, not on %3; correct the one or the other.</source>
        <translation>已知批次 %1 的到期日为 %2，而不是 %3；请更正其中之一。</translation>
    </message>
    <message>
        <source>Name the item: give its sku or its item_id.</source>
        <translation>请指明商品：给出其 sku 或 item_id。</translation>
    </message>
    <message>
        <source>Name the lot: stock without one does not expire.</source>
        <translation>请指明批次：没有批次的库存不会到期。</translation>
    </message>
    <message>
        <source>No rule of the profile takes a row like this.</source>
        <translation>配置中没有适用于此类行的规则。</translation>
    </message>
    <message>
        <source>Nobody corrected the week of %1 of item %2 at node %3.</source>
        <translation>没有人更正过商品 %2 在节点 %3 的 %1 这一周。</translation>
    </message>
    <message>
        <source>Nobody gives roles to themselves; another administrator can.</source>
        <translation>任何人都不能给自己授予角色；可由另一名管理员授予。</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves; name somebody else.</source>
        <translation>任何人都不能做自己的代理人；请指定他人。</translation>
    </message>
    <message>
        <source>Nobody waits for you here.</source>
        <translation>此处没有人在等您。</translation>
    </message>
    <message>
        <source>None of the %1 series is long enough to be replayed: plan first, or wait until there is more history than %2 weeks and the lead time.</source>
        <translation>%1 个序列中没有一个长到足以回放：请先计划，或等到历史超过 %2 周加提前期。</translation>
    </message>
    <message>
        <source>Nothing of %1 is still to come.</source>
        <translation>%1 没有待到货的内容。</translation>
    </message>
    <message>
        <source>Only %1 of %2 are %3 at %4; %5 cannot be taken away.</source>
        <translation>%2 在 %4 的“%3”库存仅有 %1；无法扣减 %5。</translation>
    </message>
    <message>
        <source>Only `opsdeskd restore` records a restore.</source>
        <translation>只有 `opsdeskd restore` 会登记恢复操作。</translation>
    </message>
    <message>
        <source>Only the engine begins a workspace.</source>
        <translation>只有引擎能初始化工作区。</translation>
    </message>
    <message>
        <source>Only the engine makes samples.</source>
        <translation>只有引擎能生成样本。</translation>
    </message>
    <message>
        <source>Only what is to be bought can be adjusted; this is about what is ordered or there.</source>
        <translation>只有待采购的建议才能调整；此建议针对已订购或在库的货物。</translation>
    </message>
    <message>
        <source>Order %1 does not say which node ships it.</source>
        <translation>订单 %1 未说明由哪个节点发货。</translation>
    </message>
    <message>
        <source>Quantity times price is more than can be counted.</source>
        <translation>数量乘以价格超出可计算的范围。</translation>
    </message>
    <message>
        <source>Return %1 does not say which node received it.</source>
        <translation>退货 %1 未说明由哪个节点收货。</translation>
    </message>
    <message>
        <source>Rows of %1 have no place of their own; read them from their views.</source>
        <translation>%1 的行没有自己的位置；请从其所属视图读取。</translation>
    </message>
    <message>
        <source>Say where the goods stand: give the node&apos;s code as node, or its node_id.</source>
        <translation>请说明货物所在：以 node 给出节点代码，或给出其 node_id。</translation>
    </message>
    <message>
        <source>Say why the file is removed.</source>
        <translation>请说明移除文件的原因。</translation>
    </message>
    <message>
        <source>Say why the week counts otherwise, for those who plan after you.</source>
        <translation>请说明该周另行计数的原因，供以后的计划人员参考。</translation>
    </message>
    <message>
        <source>Say why: give a reason_code of the kind purchase_order.</source>
        <translation>请说明原因：给出类型为 purchase_order 的 reason_code。</translation>
    </message>
    <message>
        <source>Somebody cancelled this event, and it stays so: give it another name to plan with it.</source>
        <translation>此事件已被取消，且不会恢复：如需据此计划，请换一个名称。</translation>
    </message>
    <message>
        <source>Someone changed this document after your previous step; look at it again.</source>
        <translation>在您的上一步之后，有人更改了此单据；请重新查看。</translation>
    </message>
    <message>
        <source>Supplier %1 has no lead time for %2: give expected_on.</source>
        <translation>供应商 %1 没有 %2 的提前期：请给出 expected_on。</translation>
    </message>
    <message>
        <source>Supplier %1 has no price for %2: give unit_cost.</source>
        <translation>供应商 %1 没有 %2 的价格：请给出 unit_cost。</translation>
    </message>
    <message>
        <source>Supplier %1 prices %2 in %3, but the order is in %4: give unit_cost.</source>
        <translation>供应商 %1 对 %2 以 %3 报价，而订单币种为 %4：请给出 unit_cost。</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark in column %1%2: double the marks that are part of the text.</source>
        <translation>第 %1 列的右引号之后还有文本%2：属于文本的引号请写两次。</translation>
    </message>
    <message>
        <source>The amount %1 is over your limit of %2; %3 may do it.</source>
        <translation>金额 %1 超过您的限额 %2；可执行者：%3。</translation>
    </message>
    <message>
        <source>The books are kept in another currency.</source>
        <translation>账簿采用另一币种。</translation>
    </message>
    <message>
        <source>The centre was restored from a backup that does not hold this decision any more; make it again, or let it go.</source>
        <translation>中心已从备份恢复，而该备份不含此决定；请重新作出决定，或将其放弃。</translation>
    </message>
    <message>
        <source>The command must name a comment: give its id as `document`.</source>
        <translation>指令必须指明评论：请以 `document` 给出其 Id。</translation>
    </message>
    <message>
        <source>The command must name a document: give its id as `document`.</source>
        <translation>指令必须指明单据：请以 `document` 给出其 Id。</translation>
    </message>
    <message>
        <source>The command must name a supplier&apos;s item: give its id as `document`.</source>
        <translation>指令必须指明供应商商品：请以 `document` 给出其 Id。</translation>
    </message>
    <message>
        <source>The command must name an attachment: give its id as `document`.</source>
        <translation>指令必须指明附件：请以 `document` 给出其 Id。</translation>
    </message>
    <message>
        <source>The cut-over of this workspace is %1, not %2: leave the date out.</source>
        <translation>此工作区的切换日期为 %1，而不是 %2：请省略日期。</translation>
    </message>
    <message>
        <source>The date expected for %1 is too far away: %2.</source>
        <translation>%1 的预计日期过于遥远：%2。</translation>
    </message>
    <message>
        <source>The date expected for %1 must not be past: %2 is before %3, which is today.</source>
        <translation>%1 的预计日期不得早于今天：%2 早于今天 %3。</translation>
    </message>
    <message>
        <source>The decision %1 is not one that was refused; look at the list again.</source>
        <translation>决定 %1 并非被拒绝的决定；请重新查看列表。</translation>
    </message>
    <message>
        <source>The decision was not kept: %1</source>
        <translation>决定未能保存：%1</translation>
    </message>
    <message>
        <source>The demand of item %1 at node %2 cannot be read.</source>
        <translation>商品 %1 在节点 %2 的需求无法读取。</translation>
    </message>
    <message>
        <source>The demand of item %1 at node %2 through channel &quot;%3&quot; cannot be read.</source>
        <translation>商品 %1 在节点 %2 通过渠道“%3”的需求无法读取。</translation>
    </message>
    <message>
        <source>The entry for %1 %2 has no currency.</source>
        <translation>%1 %2 的分录没有币种。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The forecast of item %1 at node %2 is by a method that is not known: %3.</source>
        <translation>商品 %1 在节点 %2 的预测使用了未知的方法：%3。</translation>
    </message>
    <message>
        <source>The id %1 belongs to another command, %2 by %3; nothing was done. Send this one with an id of its own.</source>
        <translation>Id %1 属于另一指令，即 %3 的 %2；未执行任何操作。请使用新的 Id 发送此指令。</translation>
    </message>
    <message>
        <source>The import profile %1 cannot be read.</source>
        <translation>无法读取导入配置 %1。</translation>
    </message>
    <message>
        <source>The import profile %1 is wrong: %2</source>
        <translation>导入配置 %1 有误：%2</translation>
    </message>
    <message>
        <source>The import profile %1 is wrong: %2.</source>
        <translation>导入配置 %1 有误：%2。</translation>
    </message>
    <message>
        <source>The import profile %1 is wrong: the default &apos;%2&apos; does not fit the field %3.</source>
        <translation>导入配置 %1 有误：默认值“%2”不适合字段 %3。</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2.</source>
        <translation>末日 %1 早于首日 %2。</translation>
    </message>
    <message>
        <source>The order has no line %1.</source>
        <translation>订单没有第 %1 行。</translation>
    </message>
    <message>
        <source>The order names no node to deliver to: give its code as node, or node_id.</source>
        <translation>订单未指明收货节点：请以 node 给出其代码，或给出 node_id。</translation>
    </message>
    <message>
        <source>The order names no supplier: give its code as supplier, or supplier_id.</source>
        <translation>订单未指明供应商：请以 supplier 给出其代码，或给出 supplier_id。</translation>
    </message>
    <message>
        <source>The order would be worth %1, more than the %2 that are kept count of.</source>
        <translation>订单金额将达 %1，超过可记录的上限 %2。</translation>
    </message>
    <message>
        <source>The past of %1 can be read at any time; only measures of what stands are kept.</source>
        <translation>%1 的历史可随时读取；只有反映现状的指标才会保存。</translation>
    </message>
    <message>
        <source>The payload is not JSON: %1.</source>
        <translation>内容不是 JSON：%1。</translation>
    </message>
    <message>
        <source>The policy &quot;value&quot; goes by what units cost, and no cost is known; leave it out, or import what suppliers ask.</source>
        <translation>策略“value”以单位成本为依据，而没有已知的成本；请去掉该策略，或导入供应商报价。</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be %3.</source>
        <translation>策略 %1 为“%2”；必须为 %3。</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be A or off. Correct it first.</source>
        <translation>策略 %1 为“%2”；必须为 A 或 off。请先更正。</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be a number from %3 to %4. Correct it first.</source>
        <translation>策略 %1 为“%2”；必须为 %3 到 %4 之间的数字。请先更正。</translation>
    </message>
    <message>
        <source>The policy %1 is &quot;%2&quot;; it must be cycle, fill or value. Correct it first.</source>
        <translation>策略 %1 为“%2”；必须为 cycle、fill 或 value。请先更正。</translation>
    </message>
    <message>
        <source>The posting map has no rule for &quot;%1&quot;: finance must add one before it can be posted.</source>
        <translation>过账映射中没有“%1”的规则：须由财务先行添加，才能过账。</translation>
    </message>
    <message>
        <source>The posting rule for &quot;%1&quot; names account %2, which does not exist.</source>
        <translation>“%1”的过账规则指定了不存在的科目 %2。</translation>
    </message>
    <message>
        <source>The quantity is too large: %1 is more than %2.</source>
        <translation>数量过大：%1 超过 %2。</translation>
    </message>
    <message>
        <source>The quantity must be above zero.</source>
        <translation>数量必须大于零。</translation>
    </message>
    <message>
        <source>The quantity of %1 is too large: %2 is more than %3.</source>
        <translation>%1 的数量过大：%2 超过 %3。</translation>
    </message>
    <message>
        <source>The quantity of %1 must be above zero; it is %2.</source>
        <translation>%1 的数量必须大于零；现为 %2。</translation>
    </message>
    <message>
        <source>The quantity says what to add, or below zero what to take away; not 0.</source>
        <translation>数量表示要增加多少，小于零则表示要扣减多少；不得为 0。</translation>
    </message>
    <message>
        <source>The result of a scenario begins with its total, and has %1 groups and %2 lines at most.</source>
        <translation>情景结果以总计开头，最多有 %1 个分组和 %2 行。</translation>
    </message>
    <message>
        <source>The row has %1 columns where the header has %2: look for a missing separator or quotation mark.</source>
        <translation>该行有 %1 列，而表头有 %2 列：请检查是否缺少分隔符或引号。</translation>
    </message>
    <message>
        <source>The rows of %1 are to be grouped by no column.</source>
        <translation>对 %1 的行未指定分组列。</translation>
    </message>
    <message>
        <source>The search takes words alone, no filters and no other order.</source>
        <translation>搜索只接受词语，不支持筛选或其他排序。</translation>
    </message>
    <message>
        <source>The step before this one was not applied, so this one was not either.</source>
        <translation>前一步未执行，因此此步也未执行。</translation>
    </message>
    <message>
        <source>The stock of %1 is kept in %2, not in %3.</source>
        <translation>%1 的库存以 %2 记账，而不是 %3。</translation>
    </message>
    <message>
        <source>The suggestion is ordered with %1, which is %2: it cannot be taken out any more.</source>
        <translation>该建议已随 %1 订购，该订单的状态为“%2”：无法再将其取出。</translation>
    </message>
    <message>
        <source>The target of %1 is set by: %2.</source>
        <translation>%1 的目标由以下角色设定：%2。</translation>
    </message>
    <message>
        <source>The unit cost of %1 is too large.</source>
        <translation>%1 的单位成本过大。</translation>
    </message>
    <message>
        <source>The unit cost of %1 must not be below zero.</source>
        <translation>%1 的单位成本不得小于零。</translation>
    </message>
    <message>
        <source>The user %1 may not act at present; ask an administrator.</source>
        <translation>用户 %1 目前不得执行操作；请联系管理员。</translation>
    </message>
    <message>
        <source>The week of %1 is not over on %2; only what was sold can be corrected.</source>
        <translation>%1 这一周在 %2 尚未结束；只能更正已售出的数量。</translation>
    </message>
    <message>
        <source>The workspace and the backup are the same file; name the backup.</source>
        <translation>工作区与备份是同一文件；请指定备份。</translation>
    </message>
    <message>
        <source>The workspace has no entity %1.</source>
        <translation>工作区没有法人实体 %1。</translation>
    </message>
    <message>
        <source>The workspace has no policy setting.currency, so nothing can be valued; it was not initialised.</source>
        <translation>工作区没有策略 setting.currency，因此无法计价；工作区尚未初始化。</translation>
    </message>
    <message>
        <source>There is a back-test &quot;%1&quot; already; take another name.</source>
        <translation>已有回测“%1”；请另选名称。</translation>
    </message>
    <message>
        <source>There is a back-test with this id already.</source>
        <translation>已有使用此 Id 的回测。</translation>
    </message>
    <message>
        <source>There is a comment with this id already.</source>
        <translation>已有使用此 Id 的评论。</translation>
    </message>
    <message>
        <source>There is a scenario &quot;%1&quot; already; take another name.</source>
        <translation>已有情景“%1”；请另选名称。</translation>
    </message>
    <message>
        <source>There is a scenario with this id already.</source>
        <translation>已有使用此 Id 的情景。</translation>
    </message>
    <message>
        <source>There is a user %1 already.</source>
        <translation>已有用户 %1。</translation>
    </message>
    <message>
        <source>There is already a document %1.</source>
        <translation>已有单据 %1。</translation>
    </message>
    <message>
        <source>There is an attachment with this id already.</source>
        <translation>已有使用此 Id 的附件。</translation>
    </message>
    <message>
        <source>There is an event with this id already; make a new one.</source>
        <translation>已有使用此 Id 的事件；请新建一个。</translation>
    </message>
    <message>
        <source>There is an order with this id already: %1.</source>
        <translation>已有使用此 Id 的订单：%1。</translation>
    </message>
    <message>
        <source>There is no back-test &quot;%1&quot;; `opsdeskd query backtests` lists those there are.</source>
        <translation>没有回测“%1”；`opsdeskd query backtests` 会列出现有回测。</translation>
    </message>
    <message>
        <source>There is no calculator &quot;%1&quot;; there are %2.</source>
        <translation>没有计算器“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>There is no command %1; `opsdeskd submit --describe` lists them.</source>
        <translation>没有指令 %1；`opsdeskd submit --describe` 会列出所有指令。</translation>
    </message>
    <message>
        <source>There is no delegation %1.</source>
        <translation>没有委托 %1。</translation>
    </message>
    <message>
        <source>There is no entity %1.</source>
        <translation>没有法人实体 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>There is no import profile %1.</source>
        <translation>没有导入配置 %1。</translation>
    </message>
    <message>
        <source>There is no import profile &apos;%1&apos;. There are: %2; or give the path of a .json file of your own.</source>
        <translation>没有导入配置“%1”。可用的有：%2；也可给出您自己的 .json 文件的路径。</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>没有商品 %1。</translation>
    </message>
    <message>
        <source>There is no item and no category %1.</source>
        <translation>没有名为 %1 的商品或品类。</translation>
    </message>
    <message>
        <source>There is no item with the SKU &quot;%1&quot;.</source>
        <translation>没有 SKU 为“%1”的商品。</translation>
    </message>
    <message>
        <source>There is no item with the key %1.</source>
        <translation>没有键为 %1 的商品。</translation>
    </message>
    <message>
        <source>There is no item with this SKU: import items first.</source>
        <translation>没有使用此 SKU 的商品：请先导入商品。</translation>
    </message>
    <message>
        <source>There is no kind of document %1; there are %2.</source>
        <translation>没有单据类型 %1；可用的有 %2。</translation>
    </message>
    <message>
        <source>There is no kind of node %1; choose warehouse, 3pl or returns_hub.</source>
        <translation>没有节点类型 %1；请选择 warehouse、3pl 或 returns_hub。</translation>
    </message>
    <message>
        <source>There is no legal entity %1.</source>
        <translation>没有法人实体 %1。</translation>
    </message>
    <message>
        <source>There is no measure %1; the view measures lists all.</source>
        <translation>没有指标 %1；视图 measures 列出全部指标。</translation>
    </message>
    <message>
        <source>There is no node %1.</source>
        <translation>没有节点 %1。</translation>
    </message>
    <message>
        <source>There is no node with the code &quot;%1&quot;.</source>
        <translation>没有代码为“%1”的节点。</translation>
    </message>
    <message>
        <source>There is no node with the key %1.</source>
        <translation>没有键为 %1 的节点。</translation>
    </message>
    <message>
        <source>There is no node with this code: correct it, or leave it out for all nodes.</source>
        <translation>没有使用此代码的节点：请更正，或省略以适用于所有节点。</translation>
    </message>
    <message>
        <source>There is no reason %1 for this; %2</source>
        <translation>此处没有原因 %1；%2</translation>
    </message>
    <message>
        <source>There is no return %1.</source>
        <translation>没有退货 %1。</translation>
    </message>
    <message>
        <source>There is no role %1; there are %2.</source>
        <translation>没有角色 %1；可用的有 %2。</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;; `opsdeskd query scenarios` lists those there are.</source>
        <translation>没有情景“%1”；`opsdeskd query scenarios` 会列出现有情景。</translation>
    </message>
    <message>
        <source>There is no shared layout %1.</source>
        <translation>没有共享布局 %1。</translation>
    </message>
    <message>
        <source>There is no stock state %1; choose available, returned or damaged.</source>
        <translation>没有库存状态 %1；请选择 available、returned 或 damaged。</translation>
    </message>
    <message>
        <source>There is no such attachment: %1.</source>
        <translation>没有此附件：%1。</translation>
    </message>
    <message>
        <source>There is no such comment on this document to reply to.</source>
        <translation>此单据没有所要回复的评论。</translation>
    </message>
    <message>
        <source>There is no such comment: %1.</source>
        <translation>没有此评论：%1。</translation>
    </message>
    <message>
        <source>There is no such document: %1 %2.</source>
        <translation>没有此单据：%1 %2。</translation>
    </message>
    <message>
        <source>There is no such document: %1.</source>
        <translation>没有此单据：%1。</translation>
    </message>
    <message>
        <source>There is no such stock state; there are available, returned and damaged.</source>
        <translation>没有此库存状态；可用的有 available、returned 和 damaged。</translation>
    </message>
    <message>
        <source>There is no such supplier&apos;s item: %1.</source>
        <translation>没有此供应商商品：%1。</translation>
    </message>
    <message>
        <source>There is no supplier %1.</source>
        <translation>没有供应商 %1。</translation>
    </message>
    <message>
        <source>There is no supplier with the code &quot;%1&quot;.</source>
        <translation>没有代码为“%1”的供应商。</translation>
    </message>
    <message>
        <source>There is no supplier with this code: import suppliers first.</source>
        <translation>没有使用此代码的供应商：请先导入供应商。</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>没有用户“%1”。</translation>
    </message>
    <message>
        <source>There is no user %1 to be asked; write the login as the list of users has it.</source>
        <translation>没有可询问的用户 %1；请按用户列表填写登录名。</translation>
    </message>
    <message>
        <source>There is no user %1; `opsdeskd query users` lists them.</source>
        <translation>没有用户 %1；`opsdeskd query users` 会列出所有用户。</translation>
    </message>
    <message>
        <source>There is no view %1 of the search; there are search, search-state.</source>
        <translation>搜索没有视图 %1；可用的有 search、search-state。</translation>
    </message>
    <message>
        <source>There is no view %1; there are %2.</source>
        <translation>没有视图 %1；可用的有 %2。</translation>
    </message>
    <message>
        <source>There is nothing to post: no line moves any stock.</source>
        <translation>没有可过账的内容：没有任何行移动库存。</translation>
    </message>
    <message>
        <source>There is too little of %1%2 at %3: %4 is there, %5 is needed.</source>
        <translation>%3 的 %1%2 不足：现有 %4，需要 %5。</translation>
    </message>
    <message>
        <source>This comment was withdrawn already.</source>
        <translation>此评论已被撤回。</translation>
    </message>
    <message>
        <source>This is no address of a centre (%1); give one such as postgresql://me@server/opsdesk?sslmode=verify-full.</source>
        <translation>这不是中心的地址（%1）；请给出例如 postgresql://me@server/opsdesk?sslmode=verify-full 的地址。</translation>
    </message>
    <message>
        <source>This is no address of a database (%1); give one such as postgresql://me@server/opsdesk?sslmode=verify-full.</source>
        <translation>这不是数据库的地址（%1）；请给出例如 postgresql://me@server/opsdesk?sslmode=verify-full 的地址。</translation>
    </message>
    <message>
        <source>This was said by %1; only they can withdraw it.</source>
        <translation>此评论由 %1 发表；只有其本人可以撤回。</translation>
    </message>
    <message>
        <source>User %1 holds roles that one person may not combine (%2).</source>
        <translation>用户 %1 拥有同一人不得兼任的角色（%2）。</translation>
    </message>
    <message>
        <source>User %1 is disabled; an administrator can enable it.</source>
        <translation>用户 %1 已停用；管理员可以启用。</translation>
    </message>
    <message>
        <source>User %1 would hold roles that one person may not combine (%2).</source>
        <translation>用户 %1 将拥有同一人不得兼任的角色（%2）。</translation>
    </message>
    <message>
        <source>View %1 has no column %2; it has %3.</source>
        <translation>视图 %1 没有列 %2；可用的列为 %3。</translation>
    </message>
    <message>
        <source>What arrived of “%1” is not what was announced; attach it again.</source>
        <translation>“%1”收到的内容与所声明的不符；请重新附加。</translation>
    </message>
    <message>
        <source>What comes in of %1 cannot be worth less than nothing.</source>
        <translation>%1 的入库价值不得小于零。</translation>
    </message>
    <message>
        <source>What was measured begins with its total, and has %1 groups and %2 items at most.</source>
        <translation>衡量结果以总计开头，最多有 %1 个分组和 %2 个商品。</translation>
    </message>
    <message>
        <source>You saw a quantity of %1; now it is %2. Look at it again.</source>
        <translation>您看到的数量为 %1；现在为 %2。请重新查看。</translation>
    </message>
    <message>
        <source>You saw an amount of %1; now it is %2. Look at it again.</source>
        <translation>您看到的金额为 %1；现在为 %2。请重新查看。</translation>
    </message>
    <message>
        <source>You saw version %1%2; now it is version %3%4 and %5. Look at it again.</source>
        <translation>您看到的是版本 %1%2；现在是版本 %3%4，状态为“%5”。请重新查看。</translation>
    </message>
    <message>
        <source>break_kind must be all_units or incremental, not %1.</source>
        <translation>break_kind 必须为 all_units 或 incremental，而不是 %1。</translation>
    </message>
    <message>
        <source>closed_days must be days or ranges such as 2012-01-21..2012-02-05;2012-12-25, not %1.</source>
        <translation>closed_days 必须为日期或日期区间，例如 2012-01-21..2012-02-05;2012-12-25，而不是 %1。</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>decimals</translation>
    </message>
    <message>
        <source>fill_rate</source>
        <translation>fill_rate</translation>
    </message>
    <message>
        <source>lead_time_days must be from 1 to %1, not %2.</source>
        <translation>lead_time_days 必须在 1 到 %1 之间，而不是 %2。</translation>
    </message>
    <message>
        <source>maximum must be 0, for any, or at least the minimum of %1, not %2.</source>
        <translation>maximum 必须为 0（表示不限），或不小于最小量 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>maximum must be from 0, for any, to %1, not %2.</source>
        <translation>maximum 必须在 0（表示不限）到 %1 之间，而不是 %2。</translation>
    </message>
    <message>
        <source>minimum_order must be from 0, for none, to %1 minor units.</source>
        <translation>minimum_order 必须在 0（表示无）到 %1 个最小货币单位之间。</translation>
    </message>
    <message>
        <source>order_days must be weekdays such as mon,thu, not %1.</source>
        <translation>order_days 必须为星期，例如 mon,thu，而不是 %1。</translation>
    </message>
    <message>
        <source>price_breaks must be %1 steps at most such as 200:475;500:450, quantities rising and prices in minor units falling from below %2, not %3.</source>
        <translation>price_breaks 最多 %1 级，例如 200:475;500:450，数量须递增，价格以最小货币单位计，从低于 %2 起递减，而不是 %3。</translation>
    </message>
    <message>
        <source>review_days must be from 1 to %1, not %2.</source>
        <translation>review_days 必须在 1 到 %1 之间，而不是 %2。</translation>
    </message>
    <message>
        <source>sha256 must be 64 hexadecimal digits.</source>
        <translation>sha256 必须是 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>shelf_life_days must be from 0, for what keeps, to %1, not %2.</source>
        <translation>shelf_life_days 必须在 0（表示长期保存）到 %1 之间，而不是 %2。</translation>
    </message>
    <message>
        <source>shortage_cost</source>
        <translation>shortage_cost</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; a file that is attached has %3 MB at most. Make it smaller, or say in a comment where it lies.</source>
        <translation>“%1”有 %2 字节；附件最大 %3 MB。请缩小，或在评论中说明其位置。</translation>
    </message>
    <message>
        <source>“%1” is being attached by %2.</source>
        <translation>“%1”正由 %2 附加。</translation>
    </message>
    <message>
        <source>“%1” is complete; nothing can be added to it.</source>
        <translation>“%1”已完整；无法再添加内容。</translation>
    </message>
    <message>
        <source>“%1” is no name for a file here: no folders, no control characters, no leading dot, %2 bytes at most.</source>
        <translation>“%1”不能作为此处的文件名：不得含文件夹或控制字符，不得以点开头，最多 %2 字节。</translation>
    </message>
    <message>
        <source>“%1” is no span of days such as next 7 days, last 2 weeks or this month.</source>
        <translation>“%1”不是日期区间，例如 next 7 days、last 2 weeks 或 this month。</translation>
    </message>
    <message>
        <source>“%1” is not JSON.</source>
        <translation>“%1”不是 JSON。</translation>
    </message>
    <message>
        <source>“%1” is not a currency of three capital letters, such as GBP.</source>
        <translation>“%1”不是由三个大写字母组成的币种，例如 GBP。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not hexadecimal.</source>
        <translation>“%1”不是十六进制。</translation>
    </message>
    <message>
        <source>“%1” is not true or false.</source>
        <translation>“%1”不是 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” was attached by %2; only they, or finance by attachment.purge, remove it.</source>
        <translation>“%1”由 %2 附加；只有其本人，或财务通过 attachment.purge，才能移除。</translation>
    </message>
    <message>
        <source>“%1” was removed already.</source>
        <translation>“%1”已被移除。</translation>
    </message>
    <message>
        <source>In a foreign currency without a rate, which no limit covers</source>
        <translation>外币且无汇率，任何限额均不涵盖</translation>
    </message>
    <message>
        <source>%1 is in %2 and no rate to %3 of %4 or the %5 days before is known, so the goods cannot be valued; have finance note the rate, then receive again.</source>
        <translation>%1 以 %2 计价，而 %4 当日及之前 %5 天均无对 %3 的汇率，因此无法为货物计价；请财务登记汇率后再收货。</translation>
    </message>
    <message>
        <source>A currency costs one of itself; name two different ones.</source>
        <translation>货币对自身恒为一；请指定两种不同的货币。</translation>
    </message>
    <message>
        <source>A currency is named by three capital letters such as EUR, not &quot;%1&quot;.</source>
        <translation>货币以三个大写字母表示，例如 EUR，而不是“%1”。</translation>
    </message>
    <message>
        <source>A rate is above zero, of two different currencies and of no day to come: correct the row.</source>
        <translation>汇率须大于零、为两种不同货币之间且不在未来日期：请更正该行。</translation>
    </message>
    <message>
        <source>No rate of %1 can be known yet.</source>
        <translation>%1 的汇率尚不可能得知。</translation>
    </message>
    <message>
        <source>The amount is in %1 and no rate to %2 of the last %3 days is known, so your limit cannot be judged; %4 may do it, or somebody notes the rate.</source>
        <translation>金额以 %1 计，而最近 %3 天没有对 %2 的汇率，无法判断您的限额；%4 可以处理，或由他人登记汇率。</translation>
    </message>
    <message>
        <source>The rate must be a number above zero with at most six digits after the point, such as 1.0842, not &quot;%1&quot;.</source>
        <translation>汇率必须是大于零、小数点后至多六位的数字，例如 1.0842，而不是“%1”。</translation>
    </message>
    <message>
        <source>Every order is approved by someone else</source>
        <translation>每张订单均须由他人批准</translation>
    </message>
    <message>
        <source>%1 comes later than expected: some of it on %2.</source>
        <translation>%1 的到货晚于预期：其中一部分于 %2 到货。</translation>
    </message>
    <message>
        <source>%1 gave an approval of %2 already (level %3), for themselves or for %4; this one needs another person.</source>
        <translation>%1 已为自己或代 %4 批准过 %2（级别 %3）；此次批准须由他人作出。</translation>
    </message>
    <message>
        <source>%1 is %2: nothing more comes with it.</source>
        <translation>%1 的状态为“%2”：不会再随其到货。</translation>
    </message>
    <message>
        <source>%1 is %2: nothing of it is to come.</source>
        <translation>%1 的状态为“%2”：没有待到货的内容。</translation>
    </message>
    <message>
        <source>%1 is %2: only a draft is tried on the past.</source>
        <translation>%1 的状态为“%2”：只有草稿才能用历史数据试算。</translation>
    </message>
    <message>
        <source>%1 is %2: only drafts to the same supplier and node, in the same currency, go together.</source>
        <translation>%1 的状态为“%2”：只有供应商、节点和币种均相同的草稿才能合并。</translation>
    </message>
    <message>
        <source>%1 is about goods that did not come: they cannot be sent back.</source>
        <translation>%1 涉及未到的货物：无法退回。</translation>
    </message>
    <message>
        <source>%1 is for %2; %3 has not that role.</source>
        <translation>%1 由 %2 处理；%3 没有该角色。</translation>
    </message>
    <message>
        <source>%1 is in %2 and no rate of %3 or the days before is known.</source>
        <translation>%1 以 %2 计，而 %3 当日及之前数日均无汇率。</translation>
    </message>
    <message>
        <source>%1 is in %2, the invoice in %3: ask for one in the order&apos;s currency.</source>
        <translation>%1 以 %2 计，而发票以 %3 计：请索取以订单币种开具的发票。</translation>
    </message>
    <message>
        <source>%1 is not %2 any more: propose the change anew.</source>
        <translation>%1 已不再是 %2：请重新提议变更。</translation>
    </message>
    <message>
        <source>%1 is not about damaged goods: there is nothing to claim.</source>
        <translation>%1 不涉及损坏的货物：没有可索赔的内容。</translation>
    </message>
    <message>
        <source>%1 is of another supplier, or for another node, than the rest of the shipment.</source>
        <translation>%1 与此货运的其余部分供应商或节点不同。</translation>
    </message>
    <message>
        <source>%1 is still to come: nothing was reached then.</source>
        <translation>%1 尚未到来：那时还不可能到达任何里程碑。</translation>
    </message>
    <message>
        <source>%1 was expected on %2 and is not all here.</source>
        <translation>%1 预计于 %2 到货，但尚未全部到齐。</translation>
    </message>
    <message>
        <source>%1 was not tried on the past as it stands; simulate it first, so that you see what it would have asked for.</source>
        <translation>%1 未按现状用历史数据试算；请先试算，以便了解它会要求哪些批准。</translation>
    </message>
    <message>
        <source>%1 with the control number %2 was read already, as %3.</source>
        <translation>%1 的控制号为 %2 的报文已读取为 %3。</translation>
    </message>
    <message>
        <source>A bank account is agreed to by finance-lead alone.</source>
        <translation>银行账户仅由 finance-lead 批准。</translation>
    </message>
    <message>
        <source>A budget lasts from its first day to its last, %1 days at most.</source>
        <translation>预算从首日到末日，最长 %1 天。</translation>
    </message>
    <message>
        <source>A change holds from today, %1, or a later day of the next two years.</source>
        <translation>变更自今天（%1）或今后两年内的某日起生效。</translation>
    </message>
    <message>
        <source>A charge is one of %1, not &quot;%2&quot;.</source>
        <translation>费用须为 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>A contact has a name.</source>
        <translation>联系人须有姓名。</translation>
    </message>
    <message>
        <source>A message could not be taken: %1</source>
        <translation>无法接受一条报文：%1</translation>
    </message>
    <message>
        <source>A message has at most %1 bytes.</source>
        <translation>报文最多 %1 字节。</translation>
    </message>
    <message>
        <source>A milestone is one of %1, not &quot;%2&quot;.</source>
        <translation>里程碑须为 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>A policy has 1 to %1 rules.</source>
        <translation>策略须有 1 到 %1 条规则。</translation>
    </message>
    <message>
        <source>A shipment has the supplier&apos;s number as reference, and lines.</source>
        <translation>货运须以供应商编号作为 reference，并包含行。</translation>
    </message>
    <message>
        <source>A split names some of the lines, and leaves some.</source>
        <translation>拆分须指定部分行，并保留部分行。</translation>
    </message>
    <message>
        <source>An amendment names the lines that change, or new ones.</source>
        <translation>变更须指定要更改的行或新的行。</translation>
    </message>
    <message>
        <source>An appointment is today or later.</source>
        <translation>预约须为今天或以后。</translation>
    </message>
    <message>
        <source>An approval must name the version of the policy that you saw: give expected.version.</source>
        <translation>批准时必须说明您所看到的策略版本：请给出 expected.version。</translation>
    </message>
    <message>
        <source>An approval of %1 is overdue: %2 hours were given, level %3.</source>
        <translation>%1 的一项审批已超期：时限为 %2 小时，级别 %3。</translation>
    </message>
    <message>
        <source>An edit names the new lines, the new date expected_on, terms, or all of them.</source>
        <translation>编辑须给出新的行、新的日期 expected_on、条款，或其全部。</translation>
    </message>
    <message>
        <source>An incoterm is one of %1, not &quot;%2&quot;.</source>
        <translation>贸易术语须为 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>An invoice is of today or earlier, and due on its day or later.</source>
        <translation>发票日期须为今天或以前，到期日须为发票日期或以后。</translation>
    </message>
    <message>
        <source>An order has at most %1 charges.</source>
        <translation>订单最多 %1 项费用。</translation>
    </message>
    <message>
        <source>Bill %1 for %2 of %3 was entered already, as %4.</source>
        <translation>%3 的 %2 账单 %1 已录入为 %4。</translation>
    </message>
    <message>
        <source>Every rule has a name: the approver reads it as the reason.</source>
        <translation>每条规则都须有名称：批准人会将其视为原因。</translation>
    </message>
    <message>
        <source>Give the policy a name that tells it from the one before.</source>
        <translation>请为策略取一个能与之前的策略相区别的名称。</translation>
    </message>
    <message>
        <source>Give the supplier&apos;s number of the invoice as reference.</source>
        <translation>请以 reference 给出供应商的发票编号。</translation>
    </message>
    <message>
        <source>Goods bear a charge by %1, not by &quot;%2&quot;.</source>
        <translation>货物按 %1 分摊费用，而不是按“%2”。</translation>
    </message>
    <message>
        <source>Invoice %1 does not match order and receipt: %2</source>
        <translation>发票 %1 与订单和收货不符：%2</translation>
    </message>
    <message>
        <source>Invoice %1 of %2 was entered already, as %3.</source>
        <translation>%2 的发票 %1 已录入为 %3。</translation>
    </message>
    <message>
        <source>Line %1 cannot be less than the %2 that are here or were given up.</source>
        <translation>第 %1 行不得少于已到货或已放弃的 %2。</translation>
    </message>
    <message>
        <source>Line %1 takes %2 more at most: %3 were ordered and %4 are here; %5 is too many. Count again, hold what is too much, or have the buyer order the rest.</source>
        <translation>第 %1 行最多还可收 %2：订购 %3，已到 %4；%5 过多。请重新清点，将多余部分冻结，或请采购员订购其余部分。</translation>
    </message>
    <message>
        <source>Lines, charges and tax add up to %1, not to the invoice&apos;s %2: what is missing?</source>
        <translation>各行、费用和税额合计为 %1，而发票金额为 %2：缺少什么？</translation>
    </message>
    <message>
        <source>Name the drafts whose lines this one is to take over.</source>
        <translation>请指定由此草稿接收其行的草稿。</translation>
    </message>
    <message>
        <source>No approval of %1 is asked for now.</source>
        <translation>%1 目前不需要批准。</translation>
    </message>
    <message>
        <source>No matched invoice is due until %1.</source>
        <translation>截至 %1 没有到期的已匹配发票。</translation>
    </message>
    <message>
        <source>Nothing called %1 is approved by policy.</source>
        <translation>没有名为 %1 的内容按策略审批。</translation>
    </message>
    <message>
        <source>Nothing of %1 was received yet: there are no goods that could bear the bill.</source>
        <translation>%1 尚未收货：没有可分摊此账单的货物。</translation>
    </message>
    <message>
        <source>Nothing of what is proposed differs from what there is.</source>
        <translation>所提议的内容与现状没有差别。</translation>
    </message>
    <message>
        <source>Of line %1 goods are here, at the price agreed: item and price stay; order the rest as a line of its own.</source>
        <translation>第 %1 行已有货物按约定价格到货：商品和价格保持不变；其余部分请另列一行订购。</translation>
    </message>
    <message>
        <source>Of line %1 something from above 0 to %2 can be taken out, not %3.</source>
        <translation>从第 %1 行可取出大于 0 且不超过 %2 的数量，而不是 %3。</translation>
    </message>
    <message>
        <source>Only the engine completes the chart of accounts.</source>
        <translation>只有引擎能补全科目表。</translation>
    </message>
    <message>
        <source>Only the engine keeps the time of approvals.</source>
        <translation>只有引擎能为审批计时。</translation>
    </message>
    <message>
        <source>Only the engine keeps timers.</source>
        <translation>只有引擎能管理定时器。</translation>
    </message>
    <message>
        <source>Only the engine looks for late orders.</source>
        <translation>只有引擎能检查逾期订单。</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; must ask for 1 to %2 approvals under at most %3 conditions.</source>
        <translation>规则“%1”必须要求 1 到 %2 次批准，且最多有 %3 个条件。</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: &quot;%2&quot; is no condition. Write a fact, a comparison and a value, such as amount &gt; 5000.00; the facts stand in docs/approvals.md.</source>
        <translation>规则“%1”：“%2”不是条件。请写明事实、比较符和值，例如 amount &gt; 5000.00；可用的事实见 docs/approvals.md。</translation>
    </message>
    <message>
        <source>Say in a note how it ended, for whoever meets the like again.</source>
        <translation>请在备注中说明结果，供以后遇到类似情况的人参考。</translation>
    </message>
    <message>
        <source>Say in a note why, for whoever audits it.</source>
        <translation>请在备注中说明原因，供审计人员参考。</translation>
    </message>
    <message>
        <source>Shipment %1 was announced already, as %2.</source>
        <translation>货运 %1 已通知过，编号为 %2。</translation>
    </message>
    <message>
        <source>Supplier %1 does not sell %2.</source>
        <translation>供应商 %1 不供应 %2。</translation>
    </message>
    <message>
        <source>The account has no holder, or its check digits are wrong: compare it with the supplier&apos;s letter.</source>
        <translation>账户没有持有人，或其校验位有误：请与供应商来函核对。</translation>
    </message>
    <message>
        <source>The amount of a budget must not be below zero, nor too large to be kept.</source>
        <translation>预算金额不得小于零，也不得过大而无法保存。</translation>
    </message>
    <message>
        <source>The bill is in %1 and no rate of %2 or the days before is known.</source>
        <translation>账单以 %1 计，而 %2 当日及之前数日均无汇率。</translation>
    </message>
    <message>
        <source>The budget for %1 has %2 left and %3 takes %4: somebody without a limit may approve it, or finance raises the budget.</source>
        <translation>%1 的预算剩余 %2，而 %3 占用 %4：可由没有限额的人批准，或由财务提高预算。</translation>
    </message>
    <message>
        <source>The credit must be from 0 to what was claimed, %1, not %2.</source>
        <translation>贷记金额必须在 0 到索赔金额 %1 之间，而不是 %2。</translation>
    </message>
    <message>
        <source>The goods of %1 are held: accept them or send them back.</source>
        <translation>%1 的货物已冻结：请采纳或退回。</translation>
    </message>
    <message>
        <source>The stock of %1 cannot be worth less than nothing.</source>
        <translation>%1 的库存价值不得小于零。</translation>
    </message>
    <message>
        <source>The supplier has no order %1.</source>
        <translation>供应商没有订单 %1。</translation>
    </message>
    <message>
        <source>The supplier will not deliver %1 of %2: find another one.</source>
        <translation>供应商不会交付 %2 的 %1：请另找供应商。</translation>
    </message>
    <message>
        <source>There is a change with this id already.</source>
        <translation>已有使用此 Id 的变更。</translation>
    </message>
    <message>
        <source>There is a policy with this id already.</source>
        <translation>已有使用此 Id 的策略。</translation>
    </message>
    <message>
        <source>There is a proposal with this id already.</source>
        <translation>已有使用此 Id 的提议。</translation>
    </message>
    <message>
        <source>There is a shipment with this id already.</source>
        <translation>已有使用此 Id 的货运。</translation>
    </message>
    <message>
        <source>There is an invoice with this id already.</source>
        <translation>已有使用此 Id 的发票。</translation>
    </message>
    <message>
        <source>There is no active user &quot;%1&quot;.</source>
        <translation>没有有效的用户“%1”。</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>没有订单 %1。</translation>
    </message>
    <message>
        <source>There is no other order %1.</source>
        <translation>没有其他订单 %1。</translation>
    </message>
    <message>
        <source>There is no policy %1.</source>
        <translation>没有策略 %1。</translation>
    </message>
    <message>
        <source>There is no shipment %1.</source>
        <translation>没有货运 %1。</translation>
    </message>
    <message>
        <source>There is no stock of %1 that could be worth something else.</source>
        <translation>没有可以重新计价的 %1 库存。</translation>
    </message>
    <message>
        <source>This approval of %1 is for %2 (%3).</source>
        <translation>%1 的此项批准由 %2 作出（%3）。</translation>
    </message>
    <message>
        <source>You gave an approval of %1 already (level %2); this one needs another person.</source>
        <translation>您已批准过 %1（级别 %2）；此次批准须由他人作出。</translation>
    </message>
    <message>
        <source>payment_days must be from 0 to %1, not %2.</source>
        <translation>payment_days 必须在 0 到 %1 之间，而不是 %2。</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not agreed with the supplier: the order is %3.</source>
        <translation>%2 的第 %1 行尚未与供应商约定：订单状态为%3。</translation>
    </message>
    <message>
        <source>%1 has no such line.</source>
        <translation>%1 没有该行。</translation>
    </message>
    <message>
        <source>%1 is %2: nothing is paid before somebody else has approved it.</source>
        <translation>%1 为 %2：须经他人批准后才付款。</translation>
    </message>
    <message>
        <source>%1 is expected by %2 anyway; name a day before it.</source>
        <translation>%1 本就预计 %2 到货；请指定更早的日期。</translation>
    </message>
    <message>
        <source>%1 is expected on %2 and was asked for by %3: has the supplier answered?</source>
        <translation>%1 预计 %2 到货，已要求 %3 前到货：供应商答复了吗？</translation>
    </message>
    <message>
        <source>%1 is ordered from %2 already.</source>
        <translation>%1 已向 %2 订购。</translation>
    </message>
    <message>
        <source>%1 of %2: %3 is invoiced, %4 was agreed and not billed before.</source>
        <translation>%2 的 %1：开票 %3，约定且未开票 %4。</translation>
    </message>
    <message>
        <source>%1: %2 are invoiced, %3 were received and not invoiced before.</source>
        <translation>%1：开票 %2，已收未开票 %3。</translation>
    </message>
    <message>
        <source>%1: the price is %2, %3 was agreed.</source>
        <translation>%1：价格为 %2，约定为 %3。</translation>
    </message>
    <message>
        <source>A group begins before the one before it ended.</source>
        <translation>上一组未结束又开始新组。</translation>
    </message>
    <message>
        <source>A group ends that did not begin, or within a transaction.</source>
        <translation>组结束但未开始，或在事务中结束。</translation>
    </message>
    <message>
        <source>A piece with the serial number %1 of the item in line %2 came before; look which of the two is wrong.</source>
        <translation>第 %2 行物料的序列号 %1 此前已到货；请核实哪个有误。</translation>
    </message>
    <message>
        <source>A rule is for an item or for a category, not for both.</source>
        <translation>规则针对物料或类别，不能两者兼有。</translation>
    </message>
    <message>
        <source>A second ISA stands within the interchange; send each by itself.</source>
        <translation>交换中有第二个 ISA；请分别发送。</translation>
    </message>
    <message>
        <source>A segment %1 does not belong outside of ST and SE.</source>
        <translation>段 %1 不应在 ST 与 SE 之外。</translation>
    </message>
    <message>
        <source>A transaction begins outside of a group, or within another one.</source>
        <translation>事务在组外或另一事务内开始。</translation>
    </message>
    <message>
        <source>A transaction ends that did not begin.</source>
        <translation>事务结束但未开始。</translation>
    </message>
    <message>
        <source>GE speaks of %1 transactions, there are %2: something is missing.</source>
        <translation>GE 称有 %1 个事务，实为 %2 个：有缺失。</translation>
    </message>
    <message>
        <source>IEA has the control number %1, its ISA %2.</source>
        <translation>IEA 控制号为 %1，其 ISA 为 %2。</translation>
    </message>
    <message>
        <source>IEA speaks of %1 groups, there are %2: something is missing.</source>
        <translation>IEA 称有 %1 个组，实为 %2 个：有缺失。</translation>
    </message>
    <message>
        <source>Line %1 names a serial number twice, or an empty one; scan the pieces again.</source>
        <translation>第 %1 行序列号重复或为空；请重新扫描。</translation>
    </message>
    <message>
        <source>Line %1 of %2 says not how much is sent.</source>
        <translation>%2 的第 %1 行未说明发货数量。</translation>
    </message>
    <message>
        <source>No account is known of %1: propose one (supplier_change.propose), or withdraw the proposal and leave them out.</source>
        <translation>未知 %1 的账户：请提出账户（supplier_change.propose），或撤回付款建议并剔除。</translation>
    </message>
    <message>
        <source>Of line %1 %2 came and %3 serial numbers are named; each piece has one.</source>
        <translation>第 %1 行到货 %2，列出 %3 个序列号；每件一个。</translation>
    </message>
    <message>
        <source>Opsdesk takes 855 and 856; this is another message.</source>
        <translation>Opsdesk 接收 855 和 856；此为其他报文。</translation>
    </message>
    <message>
        <source>SE has the control number %1, its ST %2.</source>
        <translation>SE 控制号为 %1，其 ST 为 %2。</translation>
    </message>
    <message>
        <source>SE speaks of %1 segments, there are %2: something is missing.</source>
        <translation>SE 称有 %1 段，实为 %2 段：有缺失。</translation>
    </message>
    <message>
        <source>Something stands behind the IEA segment; send each interchange by itself.</source>
        <translation>IEA 段之后还有内容；请分别发送每个交换。</translation>
    </message>
    <message>
        <source>The bank has to know who pays: have finance set company_name and company_account (setting.set) first.</source>
        <translation>银行须知付款方：请财务先设置 company_name 和 company_account（setting.set）。</translation>
    </message>
    <message>
        <source>The interchange ends within a group or a transaction.</source>
        <translation>交换在组或事务中结束。</translation>
    </message>
    <message>
        <source>There is no order with the number %1.</source>
        <translation>没有编号为 %1 的订单。</translation>
    </message>
    <message>
        <source>There is no payment proposal %1.</source>
        <translation>没有付款建议 %1。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; of buying.</source>
        <translation>没有采购设置“%1”。</translation>
    </message>
    <message>
        <source>How much more than ordered is received, of the quantity of a line</source>
        <translation>每行可超出订购数量收货的比例</translation>
    </message>
    <message>
        <source>How much more than was approved an order may cost without being approved again</source>
        <translation>订单金额可超出已批准金额而无需重新批准的比例</translation>
    </message>
    <message>
        <source>How much dearer than agreed an invoice may be</source>
        <translation>发票价格可高于约定价格的比例</translation>
    </message>
    <message>
        <source>How much more than was received an invoice may ask for</source>
        <translation>发票数量可超出收货数量的比例</translation>
    </message>
    <message>
        <source>The currency by which rates of two others are found</source>
        <translation>用于换算另外两种货币汇率的币种</translation>
    </message>
    <message>
        <source>What suppliers and the bank know the company as</source>
        <translation>供应商和银行所知的公司名称</translation>
    </message>
    <message>
        <source>Where the company is, on what it sends; lines apart by semicolons</source>
        <translation>公司发出的单据上的地址；各行以分号隔开</translation>
    </message>
    <message>
        <source>The account that suppliers are paid from: its IBAN</source>
        <translation>用于向供应商付款的账户：其 IBAN</translation>
    </message>
    <message>
        <source>The BIC of that account&apos;s bank</source>
        <translation>该账户开户行的 BIC</translation>
    </message>
    <message>
        <source>What trading partners know the company as in EDI</source>
        <translation>贸易伙伴在 EDI 中识别公司的标识</translation>
    </message>
    <message>
        <source>A blind count names the lines that were counted.</source>
        <translation>盲点收须列出已清点的行。</translation>
    </message>
    <message>
        <source>Give at least one of minimum_order, review_days, order_days, closed_days, container_volume, container_weight and language.</source>
        <translation>请至少给出 minimum_order、review_days、order_days、closed_days、container_volume、container_weight 和 language 中的一项。</translation>
    </message>
    <message>
        <source>Orders are written in one of %1, not in &quot;%2&quot;.</source>
        <translation>订单语言只能是 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 is %2: an order is sent once it was approved and released, an amended one once that was approved.</source>
        <translation>%1 为%2：订单须先批准并下达，才能发送；已修改的订单须待修改获批后发送。</translation>
    </message>
    <message>
        <source>Column %1 names no language that orders are written in (%2): the row is taken without it.</source>
        <translation>列 %1 的值不是订单可用的语言（%2）：该行已接收，但不含此值。</translation>
    </message>
    <message>
        <source>Name the order whose goods bear the charge: no line does.</source>
        <translation>请指明由哪张订单的货物承担该费用：没有任何行指明订单。</translation>
    </message>
    <message>
        <source>The setting %1 is &quot;%2&quot; by now: look again, then decide.</source>
        <translation>设置 %1 现在是“%2”：请重新查看后再决定。</translation>
    </message>
    <message>
        <source>When customers get back what they paid for shipping: none, when_all or outbound</source>
        <translation>客户何时能拿回所付运费：none、when_all 或 outbound</translation>
    </message>
    <message>
        <source>Above which amount in the currency of the books a refund is held until somebody releases it</source>
        <translation>以账簿货币计，超过多少金额的退款须暂停直到有人放行</translation>
    </message>
    <message>
        <source>From which score on signs of abuse hold refunds, of 100</source>
        <translation>滥用迹象达到多少分（满分 100）时暂停退款</translation>
    </message>
    <message>
        <source>How many orders of a customer a rate of returns takes to say anything</source>
        <translation>客户要有多少订单，其退货率才有意义</translation>
    </message>
    <message>
        <source>How many times everybody&apos;s rate of returns is too much</source>
        <translation>超过所有人退货率多少倍即为过高</translation>
    </message>
    <message>
        <source>How many times the average return of a channel is a large one</source>
        <translation>超过渠道平均退货额多少倍即为大额</translation>
    </message>
    <message>
        <source>After which share of the window goods that were used come back late, in percent</source>
        <translation>退货期限过去百分之多少后，用过的货物算退得晚</translation>
    </message>
    <message>
        <source>How many days goods are usually taken back</source>
        <translation>货物通常在多少天内可退</translation>
    </message>
    <message>
        <source>How many refunds without goods a year make a signal</source>
        <translation>一年内多少次无退货退款构成信号</translation>
    </message>
    <message>
        <source>How many times a year goods that did not arrive make a signal</source>
        <translation>一年内多少次货物未到构成信号</translation>
    </message>
    <message>
        <source>Return classes that are often worn or used once and sent back, with commas between them</source>
        <translation>常被穿用一次后退回的退货类别，以逗号分隔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot go from account %2 to %3: one of them is explained row by row.</source>
        <translation>“%1”不能从科目 %2 改到 %3：其中之一由逐行明细解释。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered by %2, not &quot;%3&quot;.</source>
        <translation>“%1”的回答应为 %2，而不是“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>%1 and %2 differ in item or reason: those approved together are of one.</source>
        <translation>%1 与 %2 的商品或原因不同：一并批准的必须相同。</translation>
    </message>
    <message>
        <source>%1 can still come.</source>
        <translation>%1 仍可到货。</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 open. Settle them, or leave it soft closed.</source>
        <translation>%1 不能结账：%2 仍未了结。请了结，或保持软结账。</translation>
    </message>
    <message>
        <source>%1 cannot be soft closed: %2 open. Settle them, or name each with a reason.</source>
        <translation>%1 不能软结账：%2 仍未了结。请了结，或逐项说明原因。</translation>
    </message>
    <message>
        <source>%1 for %2 %3 is to be sent by %4.</source>
        <translation>%1（%2 %3）须在 %4 前发出。</translation>
    </message>
    <message>
        <source>%1 has a score of %2. %3</source>
        <translation>%1 的得分为 %2。%3</translation>
    </message>
    <message>
        <source>%1 has no line %2 with an item.</source>
        <translation>%1 没有含商品的第 %2 行。</translation>
    </message>
    <message>
        <source>%1 is %2: earlier months are closed before later ones.</source>
        <translation>%1 为 %2：较早的月份须先结账。</translation>
    </message>
    <message>
        <source>%1 is %2: it cannot be approved now.</source>
        <translation>%1 为 %2：现在不能批准。</translation>
    </message>
    <message>
        <source>%1 is %2: nothing is refunded for it.</source>
        <translation>%1 为 %2：不为其退款。</translation>
    </message>
    <message>
        <source>%1 is about the same and waits as well: mend that one.</source>
        <translation>%1 内容相同且也在等待：请修正那一个。</translation>
    </message>
    <message>
        <source>%1 is booked in a month that is closed: the decision stands.</source>
        <translation>%1 记在已结账的月份：决定不变。</translation>
    </message>
    <message>
        <source>%1 is closed after it: open the later months first.</source>
        <translation>在其之后 %1 已结账：请先打开较晚的月份。</translation>
    </message>
    <message>
        <source>%1 is closed: value what is owed before a month closes.</source>
        <translation>%1 已结账：请在结账前重估欠款。</translation>
    </message>
    <message>
        <source>%1 is confirmed: look at who sells %2 and at what becomes of what comes back.</source>
        <translation>%1 已确认：请查看 %2 的供应商以及退回货物的去向。</translation>
    </message>
    <message>
        <source>%1 is in %2 and no rate of its day or of today is known.</source>
        <translation>%1 以 %2 计价，而当日和今日的汇率均未知。</translation>
    </message>
    <message>
        <source>%1 is named twice: give its quantity once.</source>
        <translation>%1 出现了两次：数量只填一次。</translation>
    </message>
    <message>
        <source>%1 is of another customer, channel or currency; make a return for each.</source>
        <translation>%1 属于其他客户、渠道或货币；请分别建立退货。</translation>
    </message>
    <message>
        <source>%1 is priced in %2, the return is in %3.</source>
        <translation>%1 以 %2 定价，退货以 %3 计。</translation>
    </message>
    <message>
        <source>%1 is yet to come.</source>
        <translation>%1 尚未到来。</translation>
    </message>
    <message>
        <source>%1 lasts until %2: it can be closed from the day after.</source>
        <translation>%1 到 %2 为止：次日起可以结账。</translation>
    </message>
    <message>
        <source>%1 lists nothing as %2.</source>
        <translation>%1 没有名为 %2 的刊登。</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) are to be inspected again, by somebody else.</source>
        <translation>%2（%3）中的 %1 须由另一人重新检验。</translation>
    </message>
    <message>
        <source>%1 of %2 inspections found %3 defective: take what is left of it out of sale.</source>
        <translation>%2 次检验中有 %1 次发现 %3 有缺陷：请将剩余的停止销售。</translation>
    </message>
    <message>
        <source>%1 of %2 inspections since the case was opened found defects: too few to take the rest out of sale.</source>
        <translation>个案打开以来 %2 次检验中有 %1 次发现缺陷：不足以停止销售其余货物。</translation>
    </message>
    <message>
        <source>%1 of %2 is held by this case: say in isolated whether it goes back into sale (release) or to the damaged goods (damaged).</source>
        <translation>%2 中的 %1 由本个案暂停：请在 isolated 中说明是恢复销售（release）还是转为损坏货物（damaged）。</translation>
    </message>
    <message>
        <source>%1 says that it paid back %2 for %3, of which %4 could be given back: %5 %6 too much.</source>
        <translation>%1 称为 %3 退还了 %2，其中可退 %4：多退 %5 %6。</translation>
    </message>
    <message>
        <source>%1 takes back goods of several orders, or of none that is known: name one.</source>
        <translation>%1 收回多个订单的货物，或没有已知订单：请指明一个。</translation>
    </message>
    <message>
        <source>%1 was exchanged already.</source>
        <translation>%1 已经换货。</translation>
    </message>
    <message>
        <source>%1 was not bought with %2.</source>
        <translation>%1 不是用 %2 购买的。</translation>
    </message>
    <message>
        <source>A journal has at most %1 lines.</source>
        <translation>一张凭证最多有 %1 行。</translation>
    </message>
    <message>
        <source>A journal has lines.</source>
        <translation>凭证须有分录行。</translation>
    </message>
    <message>
        <source>A journal is of kind manual or opening.</source>
        <translation>凭证的种类是 manual 或 opening。</translation>
    </message>
    <message>
        <source>A journal is of today or an earlier day.</source>
        <translation>凭证日期须为今天或更早。</translation>
    </message>
    <message>
        <source>A label names its carrier and the parcel&apos;s number.</source>
        <translation>标签须注明承运商和包裹编号。</translation>
    </message>
    <message>
        <source>A listing names its channel, the code there, and the SKU or the parts that it is.</source>
        <translation>刊登须注明渠道、其代码，以及对应的 SKU 或组成部分。</translation>
    </message>
    <message>
        <source>A message is an order, a refund, a return or a settlement.</source>
        <translation>报文是订单、退款、退货或结算。</translation>
    </message>
    <message>
        <source>A policy needs a rule: without one nothing is taken back.</source>
        <translation>政策需要规则：没有规则就什么也不能退。</translation>
    </message>
    <message>
        <source>A return comes by ship_back, drop_off or to_vendor, or is for keep.</source>
        <translation>退货方式为 ship_back、drop_off 或 to_vendor，或 keep（客户留下）。</translation>
    </message>
    <message>
        <source>A rule names two different accounts.</source>
        <translation>规则须注明两个不同的科目。</translation>
    </message>
    <message>
        <source>A second look is at all of what the first one was at.</source>
        <translation>复检须针对首次检验的全部数量。</translation>
    </message>
    <message>
        <source>A serial number is that of one piece.</source>
        <translation>序列号只对应一件。</translation>
    </message>
    <message>
        <source>A tax code is of figures, capital letters and hyphens.</source>
        <translation>税码由数字、大写字母和连字符组成。</translation>
    </message>
    <message>
        <source>Account %1 %2 moves only with what it stands for: correct that instead.</source>
        <translation>科目 %1 %2 只随其所代表的内容变动：请改为更正后者。</translation>
    </message>
    <message>
        <source>Account %1 %2 takes no entries any more.</source>
        <translation>科目 %1 %2 不再接受分录。</translation>
    </message>
    <message>
        <source>Account %1 is of kind %2 in the shared chart.</source>
        <translation>科目 %1 在公共科目表中为 %2 类。</translation>
    </message>
    <message>
        <source>Account %1 is of kind %2; here it must be an account of kind %3.</source>
        <translation>科目 %1 为 %2 类；此处须为 %3 类科目。</translation>
    </message>
    <message>
        <source>All rules are as they were: nothing would change.</source>
        <translation>所有规则与之前相同：不会有任何更改。</translation>
    </message>
    <message>
        <source>An account has a name.</source>
        <translation>科目须有名称。</translation>
    </message>
    <message>
        <source>An account is an asset, liability, equity, income or expense.</source>
        <translation>科目是资产、负债、权益、收入或费用。</translation>
    </message>
    <message>
        <source>An amount of %1 is too large to be kept.</source>
        <translation>金额 %1 太大，无法保存。</translation>
    </message>
    <message>
        <source>Answer &quot;%1&quot;, which checklist %2 asks.</source>
        <translation>请回答检查表 %2 中的“%1”。</translation>
    </message>
    <message>
        <source>By the answer to &quot;%1&quot; the goods are %2 at best, not %3.</source>
        <translation>按“%1”的回答，货物最多为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>Checklist %1 does not ask &quot;%2&quot;.</source>
        <translation>检查表 %1 没有问“%2”。</translation>
    </message>
    <message>
        <source>Checklist %1: each question has words and two answers or more.</source>
        <translation>检查表 %1：每个问题须有文字和至少两个答案。</translation>
    </message>
    <message>
        <source>Debits are %1, credits %2: they must be the same.</source>
        <translation>借方为 %1，贷方为 %2：两者必须相等。</translation>
    </message>
    <message>
        <source>Each checklist needs a name and questions.</source>
        <translation>每个检查表须有名称和问题。</translation>
    </message>
    <message>
        <source>Each rule needs a name, in words that the customer may be told.</source>
        <translation>每条规则须有名称，用可以告知客户的话。</translation>
    </message>
    <message>
        <source>Give the channel&apos;s own key of the refund as reference.</source>
        <translation>请以渠道自己的退款编号作为参考号。</translation>
    </message>
    <message>
        <source>Give the number of the supplier&apos;s credit note.</source>
        <translation>请填写供应商贷项通知单的编号。</translation>
    </message>
    <message>
        <source>Give the payment&apos;s key at the provider as reference.</source>
        <translation>请以支付服务商处的付款编号作为参考号。</translation>
    </message>
    <message>
        <source>Goods that are %1 cannot go to &quot;%2&quot;; they can to %3.</source>
        <translation>%1 的货物不能转为“%2”；可以转为 %3。</translation>
    </message>
    <message>
        <source>It is in another currency than the books, and no rate of its day is known: import rates first.</source>
        <translation>其货币与账簿不同，且当日汇率未知：请先导入汇率。</translation>
    </message>
    <message>
        <source>It is proposed to be claimed from the vendor already.</source>
        <translation>已提议向供应商索赔。</translation>
    </message>
    <message>
        <source>Line %1 has a debit or a credit above zero, and not both.</source>
        <translation>第 %1 行须有大于零的借方或贷方之一，不能两者都有。</translation>
    </message>
    <message>
        <source>Line %1 has no inspection %2 that still waits for its disposition.</source>
        <translation>第 %1 行没有仍待处置的检验 %2。</translation>
    </message>
    <message>
        <source>Line %1 of %2 is a charge: what is given back of shipping goes by `shipping`, other charges by goodwill.</source>
        <translation>%2 的第 %1 行是附加费：运费用 `shipping` 退还，其他附加费用通融退款。</translation>
    </message>
    <message>
        <source>Line %1 of %2 still waits for what becomes of it.</source>
        <translation>%2 的第 %1 行仍待处置。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; ended on %3.</source>
        <translation>第 %1 行：“%2”已于 %3 终止。</translation>
    </message>
    <message>
        <source>More of %1 comes back than before, and %2 is open about it: wait for it, or say in override_reason why it is bought all the same.</source>
        <translation>%1 退回的比以前多，%2 正在处理：请等待，或在 override_reason 中说明为何仍要采购。</translation>
    </message>
    <message>
        <source>Name a return, by its id as `document`.</source>
        <translation>请指明退货，以其 id 作为 `document`。</translation>
    </message>
    <message>
        <source>Name from 1 to %1 write-offs.</source>
        <translation>请指明 1 至 %1 个报损。</translation>
    </message>
    <message>
        <source>Name the line: give its order_line_no or the sku.</source>
        <translation>请指明行：给出 order_line_no 或 sku。</translation>
    </message>
    <message>
        <source>Name the lines of the order that are refunded, or the return.</source>
        <translation>请指明要退款的订单行，或退货。</translation>
    </message>
    <message>
        <source>Name the order that the goods were bought with: give order or order_id.</source>
        <translation>请指明购买货物的订单：给出 order 或 order_id。</translation>
    </message>
    <message>
        <source>Name the order: give its order_id, or its number as order.</source>
        <translation>请指明订单：给出 order_id，或以编号作为 order。</translation>
    </message>
    <message>
        <source>No event is called &quot;%1&quot;; the view posting-rules lists them.</source>
        <translation>没有名为“%1”的事件；视图 posting-rules 列出全部。</translation>
    </message>
    <message>
        <source>No invoice of the supplier waits to be paid: the credit is set off when one does.</source>
        <translation>该供应商没有待付发票：有了之后再抵销贷项。</translation>
    </message>
    <message>
        <source>No rule of the return policy %1 speaks for the reason &quot;%2&quot; and the condition &quot;%3&quot;.</source>
        <translation>退货政策 %1 没有适用于原因“%2”和状况“%3”的规则。</translation>
    </message>
    <message>
        <source>Nobody is known who could be claimed from for %1: name the supplier.</source>
        <translation>不知道可以就 %1 向谁索赔：请指明供应商。</translation>
    </message>
    <message>
        <source>Not all that came with %1 was inspected.</source>
        <translation>随 %1 到的货物尚未全部检验。</translation>
    </message>
    <message>
        <source>Nothing is left to be given back of %1, or nothing was.</source>
        <translation>%1 没有可再退还的，或本就没有。</translation>
    </message>
    <message>
        <source>Nothing of %1 has come; cancel it where nothing will.</source>
        <translation>%1 没有任何到货；若不会有，请取消。</translation>
    </message>
    <message>
        <source>Nothing of %1 is available there.</source>
        <translation>那里没有可用的 %1。</translation>
    </message>
    <message>
        <source>Nothing of %1 is missing.</source>
        <translation>%1 没有缺少。</translation>
    </message>
    <message>
        <source>Nothing of %1 waits for a disposition.</source>
        <translation>%1 没有待处置的货物。</translation>
    </message>
    <message>
        <source>Nothing of line %1 waits for a disposition.</source>
        <translation>第 %1 行没有待处置的货物。</translation>
    </message>
    <message>
        <source>Nothing was paid for what is to be refunded of %1, or all of it was given back.</source>
        <translation>%1 要退的部分没有付款，或已全部退还。</translation>
    </message>
    <message>
        <source>Of %1 more than 0 and at most %2 can be given, not %3.</source>
        <translation>%1 可退的须大于 0 且最多 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>Of %1 there must be more than nothing in %2.</source>
        <translation>%2 中的 %1 必须大于零。</translation>
    </message>
    <message>
        <source>Of line %1 %2 came and %3 of it were looked at; %4 cannot be now.</source>
        <translation>第 %1 行到了 %2，其中已检验 %3；现在不能检验 %4。</translation>
    </message>
    <message>
        <source>Of line %1 %2 can be exchanged, not %3: the rest was refunded, exchanged or not bought from us.</source>
        <translation>第 %1 行可换 %2，而不是 %3：其余已退款、已换货或不是在我方购买。</translation>
    </message>
    <message>
        <source>Of line %1 of %2 at most %3 can still come back, not %4: %5 were shipped, the rest has come back or was authorised to.</source>
        <translation>%2 的第 %1 行最多还能退回 %3，而不是 %4：发出了 %5，其余已退回或已获授权。</translation>
    </message>
    <message>
        <source>Of line %1 of %2 from 0 to %3 can be refunded, not %4.</source>
        <translation>%2 的第 %1 行可退 0 至 %3，而不是 %4。</translation>
    </message>
    <message>
        <source>Of the credit %1 can be set off, not %2.</source>
        <translation>贷项中可抵销 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Of what %1 sells %2 lines came back in four weeks where %3 were to be expected.</source>
        <translation>%1 所供货物四周内退回 %2 行，而预期为 %3 行。</translation>
    </message>
    <message>
        <source>Only the engine notices that months end.</source>
        <translation>只有引擎会注意到月末。</translation>
    </message>
    <message>
        <source>Only the engine raises and weighs quality cases.</source>
        <translation>只有引擎会提出和衡量质量个案。</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: %2 is %3, not &quot;%4&quot;.</source>
        <translation>规则“%1”：%2 为 %3，而不是“%4”。</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: days are from 0 to 3660, the fee from 0 to 100 percent, and the amount below which goods are kept is not negative.</source>
        <translation>规则“%1”：天数为 0 至 3660，费用为百分之 0 至 100，货物留给客户的金额界限不为负。</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: there is no checklist %2.</source>
        <translation>规则“%1”：没有检查表 %2。</translation>
    </message>
    <message>
        <source>Say in a note what was found, for whoever meets the like again.</source>
        <translation>请在备注中写明发现了什么，供日后遇到同类情况的人参考。</translation>
    </message>
    <message>
        <source>Say in a note why it is taken back.</source>
        <translation>请在备注中写明为何撤回。</translation>
    </message>
    <message>
        <source>Say in a note why it need not wait.</source>
        <translation>请在备注中写明为何不必等待。</translation>
    </message>
    <message>
        <source>Say in a note why, for whoever proposed it.</source>
        <translation>请在备注中为提议者写明原因。</translation>
    </message>
    <message>
        <source>Say the grade, or answer the checklist.</source>
        <translation>请写明等级，或回答检查表。</translation>
    </message>
    <message>
        <source>Say what came: give at least one line.</source>
        <translation>请写明到货内容：至少一行。</translation>
    </message>
    <message>
        <source>Say what came: give line_no or sku.</source>
        <translation>请写明到货内容：给出 line_no 或 sku。</translation>
    </message>
    <message>
        <source>Say what comes back: give at least one line.</source>
        <translation>请写明退回内容：至少一行。</translation>
    </message>
    <message>
        <source>Say what goes out instead: give at least one line.</source>
        <translation>请写明换出内容：至少一行。</translation>
    </message>
    <message>
        <source>Say what grade the goods are.</source>
        <translation>请写明货物的等级。</translation>
    </message>
    <message>
        <source>Say what the journal is for, for whoever approves and audits it.</source>
        <translation>请为批准和审计者写明凭证的用途。</translation>
    </message>
    <message>
        <source>Say what the supplier answered.</source>
        <translation>请写明供应商的答复。</translation>
    </message>
    <message>
        <source>Say what was looked at: give at least one line.</source>
        <translation>请写明检验内容：至少一行。</translation>
    </message>
    <message>
        <source>Say which country or region takes the tax.</source>
        <translation>请写明由哪个国家或地区征税。</translation>
    </message>
    <message>
        <source>Say why %1 may be open when the month closes.</source>
        <translation>请写明月份结账时 %1 为何可以仍未了结。</translation>
    </message>
    <message>
        <source>Say why nothing comes back for it: give a reason_code.</source>
        <translation>请写明为何没有货物退回：给出 reason_code。</translation>
    </message>
    <message>
        <source>Say why the month is opened again, for whoever audits it.</source>
        <translation>请为审计者写明为何重新打开该月份。</translation>
    </message>
    <message>
        <source>Say why the policy is overridden.</source>
        <translation>请写明为何不按政策执行。</translation>
    </message>
    <message>
        <source>Shipping is none, when_all or outbound.</source>
        <translation>运费为 none、when_all 或 outbound。</translation>
    </message>
    <message>
        <source>Split off more than nothing and less than all of the %1.</source>
        <translation>从 %1 中拆出的须大于零且少于全部。</translation>
    </message>
    <message>
        <source>The books of %1 are damaged: %2 Run `opsdeskd verify`.</source>
        <translation>%1 的账簿已损坏：%2 请运行 `opsdeskd verify`。</translation>
    </message>
    <message>
        <source>The code of an account is of figures, capital letters, hyphens and points.</source>
        <translation>科目代码由数字、大写字母、连字符和点组成。</translation>
    </message>
    <message>
        <source>The cost of a label is not negative.</source>
        <translation>标签的费用不为负。</translation>
    </message>
    <message>
        <source>The cost of the work is not negative.</source>
        <translation>作业的成本不为负。</translation>
    </message>
    <message>
        <source>The credit is expected today or later.</source>
        <translation>贷项预期须在今天或以后。</translation>
    </message>
    <message>
        <source>The credit must be above 0 and at most what is open, %1, not %2.</source>
        <translation>贷项须大于 0 且最多为未了结的 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be moved out of the way; it would be taken again.</source>
        <translation>文件 %1 无法移走；它会被再次读取。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written; look whether the folder is there.</source>
        <translation>文件 %1 无法写入；请查看文件夹是否存在。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>文件夹 %1 无法创建。</translation>
    </message>
    <message>
        <source>The goods are claimed with %1, which is %2: it must be brought to its end, the decision cannot be taken back.</source>
        <translation>货物已用 %1 索赔，其状态为 %2：须先了结，决定不能撤回。</translation>
    </message>
    <message>
        <source>The label %1 is neither text nor a PDF.</source>
        <translation>标签 %1 既不是文本也不是 PDF。</translation>
    </message>
    <message>
        <source>The label of %1 is not base64.</source>
        <translation>%1 的标签不是 base64。</translation>
    </message>
    <message>
        <source>The message must say which channel sent it.</source>
        <translation>报文须说明由哪个渠道发来。</translation>
    </message>
    <message>
        <source>The method is original or store_credit, not &quot;%1&quot;.</source>
        <translation>方式为 original 或 store_credit，而不是“%1”。</translation>
    </message>
    <message>
        <source>The posting map books &quot;%1&quot; to account %2: change that rule first.</source>
        <translation>过账规则表将“%1”记入科目 %2：请先更改该规则。</translation>
    </message>
    <message>
        <source>The rest of %1 came to another node; all of a return lies at one.</source>
        <translation>%1 的其余部分到了另一个节点；一次退货全部在同一处。</translation>
    </message>
    <message>
        <source>The rest of an opening journal goes to %1 by itself.</source>
        <translation>期初凭证的余额自动记入 %1。</translation>
    </message>
    <message>
        <source>The rule for &quot;%1&quot; was changed since this was proposed: reject it, and have it proposed anew.</source>
        <translation>“%1”的规则在提议之后已更改：请拒绝并重新提议。</translation>
    </message>
    <message>
        <source>The supplier has no such invoice that is matched, not yet proposed for payment and open.</source>
        <translation>该供应商没有这样一张已匹配、未列入付款提案且未结清的发票。</translation>
    </message>
    <message>
        <source>The supplier took claims for %1 until %2: choose another way.</source>
        <translation>供应商对 %1 的索赔受理到 %2：请选择其他方式。</translation>
    </message>
    <message>
        <source>There are %1 messages in it: send each on its own, as `opsdeskd channel in` does.</source>
        <translation>其中有 %1 条报文：请逐条发送，如 `opsdeskd channel in` 所做。</translation>
    </message>
    <message>
        <source>There is a journal with this id already.</source>
        <translation>已有此 id 的凭证。</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>已有科目 %1。</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; in the chart.</source>
        <translation>科目表中没有科目“%1”。</translation>
    </message>
    <message>
        <source>There is no condition %1; choose %2.</source>
        <translation>没有状况 %1；请选择 %2。</translation>
    </message>
    <message>
        <source>There is no disposition %1; choose one of %2.</source>
        <translation>没有处置 %1；请从 %2 中选择。</translation>
    </message>
    <message>
        <source>There is no grade %1; choose %2.</source>
        <translation>没有等级 %1；请选择 %2。</translation>
    </message>
    <message>
        <source>There is no grade %1; choose one of %2.</source>
        <translation>没有等级 %1；请从 %2 中选择。</translation>
    </message>
    <message>
        <source>There is no node that could receive returns; define one first.</source>
        <translation>没有可以接收退货的节点；请先定义。</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot;, or more than one.</source>
        <translation>没有订单“%1”，或不止一个。</translation>
    </message>
    <message>
        <source>There is no order, refund, return or settlement in it.</source>
        <translation>其中没有订单、退款、退货或结算。</translation>
    </message>
    <message>
        <source>There is no return &quot;%1&quot;, or more than one.</source>
        <translation>没有退货“%1”，或不止一个。</translation>
    </message>
    <message>
        <source>There is no status %1 of a parcel; choose %2.</source>
        <translation>没有包裹状态 %1；请选择 %2。</translation>
    </message>
    <message>
        <source>This is of the kind %1, not %2.</source>
        <translation>其种类为 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Two rules are called &quot;%1&quot;.</source>
        <translation>两条规则都叫“%1”。</translation>
    </message>
    <message>
        <source>What %1 is about has come back in the meantime, or was authorised to.</source>
        <translation>%1 所涉及的货物已在此期间退回或获得授权。</translation>
    </message>
    <message>
        <source>You saw version %1 of %2; now it is version %3. Look at it again.</source>
        <translation>您看到的是 %2 的第 %1 版；现在是第 %3 版。请再看一次。</translation>
    </message>
    <message>
        <source>Payments clearing</source>
        <translation>付款清算</translation>
    </message>
    <message>
        <source>Channel receivable</source>
        <translation>渠道应收款</translation>
    </message>
    <message>
        <source>Input tax</source>
        <translation>进项税</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>应付账款</translation>
    </message>
    <message>
        <source>Landed costs accrued</source>
        <translation>预提到岸成本</translation>
    </message>
    <message>
        <source>Services accrued</source>
        <translation>暂估服务费</translation>
    </message>
    <message>
        <source>Refund liability</source>
        <translation>退款负债</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>店铺余额</translation>
    </message>
    <message>
        <source>Output tax</source>
        <translation>销项税</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售收入</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>给予的折扣</translation>
    </message>
    <message>
        <source>Shipping charged</source>
        <translation>所收运费</translation>
    </message>
    <message>
        <source>Restocking fees</source>
        <translation>退货手续费</translation>
    </message>
    <message>
        <source>Sales returned</source>
        <translation>销售退回</translation>
    </message>
    <message>
        <source>Landed costs of goods sold</source>
        <translation>已售商品到岸成本</translation>
    </message>
    <message>
        <source>Purchase price variance</source>
        <translation>采购价差</translation>
    </message>
    <message>
        <source>Exchange differences</source>
        <translation>汇兑差额</translation>
    </message>
    <message>
        <source>Liquidation losses</source>
        <translation>清仓损失</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Return shipping</source>
        <translation>退货运费</translation>
    </message>
    <message>
        <source>Refurbishment</source>
        <translation>翻新</translation>
    </message>
    <message>
        <source>Channel fees</source>
        <translation>渠道费用</translation>
    </message>
    <message>
        <source>Payment differences</source>
        <translation>付款差额</translation>
    </message>
    <message>
        <source>How many of the rises of returns that are told may be chance</source>
        <translation>报告的退货上升中有多少可能出于偶然</translation>
    </message>
    <message>
        <source>Fewer return lines in four weeks are never told as a rise</source>
        <translation>四周内退货行数少于此值时绝不报告为上升</translation>
    </message>
    <message>
        <source>How much of what came back must be defective at least before the rest is taken out of sale</source>
        <translation>退回商品中至少多少有缺陷才将其余商品下架</translation>
    </message>
    <message>
        <source>How many days after a defect came to light suppliers take a claim for it</source>
        <translation>缺陷发现后供应商受理索赔的天数</translation>
    </message>
    <message>
        <source>How many days suppliers have to answer a claim</source>
        <translation>供应商答复索赔的天数</translation>
    </message>
    <message>
        <source>Is everything there?</source>
        <translation>是否齐全？</translation>
    </message>
    <message>
        <source>Is the packaging unopened?</source>
        <translation>包装是否未拆？</translation>
    </message>
    <message>
        <source>Are there signs of use?</source>
        <translation>是否有使用痕迹？</translation>
    </message>
    <message>
        <source>Is it broken?</source>
        <translation>是否损坏？</translation>
    </message>
    <message>
        <source>Is the seal whole?</source>
        <translation>封条是否完好？</translation>
    </message>
    <message>
        <source>Does it start?</source>
        <translation>能否启动？</translation>
    </message>
    <message>
        <source>Is it free of personal data?</source>
        <translation>是否已清除个人数据？</translation>
    </message>
    <message>
        <source>%1 came later and says what holds.</source>
        <translation>%1 到得更晚，以它为准。</translation>
    </message>
    <message>
        <source>%1 is held for %2: nothing goes out for it until that is settled.</source>
        <translation>%1 因%2被保留：解决之前不为它发出任何东西。</translation>
    </message>
    <message>
        <source>%1 was exchanged or refunded: what comes back is owed.</source>
        <translation>%1 已换货或退款：应退回的货物仍须退回。</translation>
    </message>
    <message>
        <source>By &quot;%1&quot; the goods come back.</source>
        <translation>按“%1”，货物须退回。</translation>
    </message>
    <message>
        <source>Line %1 came in lot &quot;%2&quot; already, and a refund names it: receive other lots as a return of their own.</source>
        <translation>第 %1 行已按批次“%2”到货，且有退款引用它：其他批次请作为单独的退货收货。</translation>
    </message>
    <message>
        <source>%1 has not been sold.</source>
        <translation>%1 尚未出售。</translation>
    </message>
    <message>
        <source>%1 is booked in a month that is closed: the sale stands.</source>
        <translation>%1 已记入已关闭的月份：出售不可撤销。</translation>
    </message>
    <message>
        <source>%1 is not with a liquidator.</source>
        <translation>%1 不在清仓商处。</translation>
    </message>
    <message>
        <source>%1 was sold with %2 already.</source>
        <translation>%1 已随 %2 出售。</translation>
    </message>
    <message>
        <source>%1 was sold with %2: take that sale back first.</source>
        <translation>%1 已随 %2 出售：请先撤销该出售。</translation>
    </message>
    <message>
        <source>A lot cannot be sold for less than nothing.</source>
        <translation>整批售价不能为负。</translation>
    </message>
    <message>
        <source>Say who bought the lot.</source>
        <translation>请注明整批货物的买方。</translation>
    </message>
    <message>
        <source>%1 gives back %2 for goods that were not shipped, and %3 of what was paid is left for such: goods were shipped since. Cancel it and propose what is left.</source>
        <translation>%1 为未发货商品退款 %2，而已付款中可用于此的仅剩 %3：此后已有商品发货。请取消该退款，并按剩余金额重新提出。</translation>
    </message>
    <message>
        <source>%1 paid back %2 %3 for %4 by itself, and %5 of %6 %7 stands besides: take one of them back if they are the same.</source>
        <translation>%1 已自行为 %4 退款 %2 %3，此外还有 %5（%6 %7）：如为同一笔，请撤回其中之一。</translation>
    </message>
    <message>
        <source>%1 ended, and %2 for which goods or money went out never came: charge the customer, or write it off.</source>
        <translation>%1 已结束，已为其发出货物或付款的 %2 件始终未到：请向客户收费，或予以核销。</translation>
    </message>
    <message>
        <source>By the return policy the customer pays for the way back of %1: note the label with a cost of 0. Where we are to pay, a rule of the policy says so.</source>
        <translation>按退货政策，%1 的退回运费由客户承担：请以成本 0 记录面单。若应由我方承担，须由政策规则规定。</translation>
    </message>
    <message>
        <source>By the rule &quot;%1&quot; of the return policy nothing is paid for line %2 of %3. To pay all the same give goodwill; or name the order&apos;s line in lines, and the refund waits until a controller or the finance lead releases it with a note.</source>
        <translation>按退货政策的规则“%1”，%3 的第 %2 行不予付款。如仍要付款，请给予补偿；或在 lines 中写明订单行，退款将等待财务控制或财务主管附备注放行。</translation>
    </message>
    <message>
        <source>What returns take off the demand that plans go by: none, unwanted, linked or all</source>
        <translation>退货从计划所依据的需求中扣减什么：none、unwanted、linked 或 all</translation>
    </message>
    <message>
        <source>Reasons of returns whose goods were wanted and stay demand, with commas between them</source>
        <translation>货物确有需求、仍计为需求的退货原因，以逗号分隔</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;: percentages are from 0 to 100, numbers whole and from 1 on, an account has the check digits of its IBAN, a currency three capital letters, what returns take off demand is none, unwanted, linked or all.</source>
        <translation>设置 %1 不能为“%2”：百分比为 0 至 100，数字为从 1 起的整数，账户须有 IBAN 校验位，货币为三个大写字母，退货扣减需求的方式为 none、unwanted、linked 或 all。</translation>
    </message>
    <message>
        <source>Say in a note why the difference may stay.</source>
        <translation>请在备注中说明为何可以保留该差额。</translation>
    </message>
    <message>
        <source>Vendor takes a claim</source>
        <translation>供应商接受索赔</translation>
    </message>
    <message>
        <source>Nobody is known who could be claimed from.</source>
        <translation>不知道可以向谁索赔。</translation>
    </message>
    <message>
        <source>%1 days are left to claim.</source>
        <translation>还有 %1 天可以索赔。</translation>
    </message>
    <message>
        <source>The time for a claim has passed.</source>
        <translation>索赔期限已过。</translation>
    </message>
    <message>
        <source>Inspected as it came</source>
        <translation>按到货情况检验</translation>
    </message>
    <message>
        <source>Somebody is to look at it again.</source>
        <translation>需要有人再看一次。</translation>
    </message>
    <message>
        <source>No inspection is recorded.</source>
        <translation>没有检验记录。</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>检验结果：%1。</translation>
    </message>
    <message>
        <source>By the rule &quot;%1&quot; of the return policy nothing is given for line %2 of %3, and so nothing goes out for it.</source>
        <translation>按退货政策的规则“%1”，%3 的第 %2 行不予任何补偿，因此也不为其发货。</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>In which role</source>
        <translation>以哪个角色</translation>
    </message>
    <message>
        <source>In all roles</source>
        <translation>以所有角色</translation>
    </message>
    <message>
        <source>As whom</source>
        <translation>以谁的身份</translation>
    </message>
    <message>
        <source>Legal entity %1</source>
        <translation>法律实体 %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Making the demo workspace was cancelled; nothing is left of it.</source>
        <translation>创建演示工作区已取消；没有留下任何内容。</translation>
    </message>
</context>
<context>
    <name>TablePrinter</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>ViewColumn</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Command id</source>
        <translation>指令 Id</translation>
    </message>
    <message>
        <source>Command digest</source>
        <translation>指令摘要</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>前一哈希</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>法人实体</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>代理对象</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直至</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Saw version</source>
        <translation>所见版本</translation>
    </message>
    <message>
        <source>Saw amount</source>
        <translation>所见金额</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>业务日</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>法人实体</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Value at stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Stock state</source>
        <translation>库存状态</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提议时间</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Stock entry</source>
        <translation>库存分录</translation>
    </message>
    <message>
        <source>Item key</source>
        <translation>商品键</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>节点键</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>单据 Id</translation>
    </message>
    <message>
        <source>From node</source>
        <translation>调出节点</translation>
    </message>
    <message>
        <source>To node</source>
        <translation>调入节点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>科目名称</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>库存金额</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <translation>保质期</translation>
    </message>
    <message>
        <source>Volume, l</source>
        <translation>体积（升）</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>重量（千克）</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Review days</source>
        <translation>检视周期（天）</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>最低订货额</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>订货日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Container, l</source>
        <translation>货柜（升）</translation>
    </message>
    <message>
        <source>Container, kg</source>
        <translation>货柜（千克）</translation>
    </message>
    <message>
        <source>Supplier key</source>
        <translation>供应商键</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>供应商名称</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小量</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>提前期</translation>
    </message>
    <message>
        <source>Lead time seen</source>
        <translation>实际提前期</translation>
    </message>
    <message>
        <source>Lead time ±</source>
        <translation>提前期 ±</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Price breaks</source>
        <translation>价格阶梯</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>阶梯方式</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大量</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Order key</source>
        <translation>订单键</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Fill rates</source>
        <translation>满足率</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>满足率</translation>
    </message>
    <message>
        <source>Stock held</source>
        <translation>持有库存</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>已回放</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Lost margin</source>
        <translation>损失毛利</translation>
    </message>
    <message>
        <source>Fill of money</source>
        <translation>金额满足率</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>周期服务水平</translation>
    </message>
    <message>
        <source>MASE</source>
        <translation>MASE</translation>
    </message>
    <message>
        <source>RMSSE</source>
        <translation>RMSSE</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>Knob</source>
        <translation>调节值</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退货量</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>扣除</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Without stock</source>
        <translation>无库存</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Without events</source>
        <translation>不含事件</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>选用</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>测试时间</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Tracking signal</source>
        <translation>跟踪信号</translation>
    </message>
    <message>
        <source>ADI</source>
        <translation>ADI</translation>
    </message>
    <message>
        <source>CV²</source>
        <translation>CV²</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Uplift, %</source>
        <translation>增幅（%）</translation>
    </message>
    <message>
        <source>Units per week</source>
        <translation>每周件数</translation>
    </message>
    <message>
        <source>Analogue</source>
        <translation>参照商品</translation>
    </message>
    <message>
        <source>Analogue&apos;s name</source>
        <translation>参照商品名称</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Decided quantity</source>
        <translation>决定数量</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>增值</translation>
    </message>
    <message>
        <source>Cost as planned</source>
        <translation>按计划成本</translation>
    </message>
    <message>
        <source>Cost as decided</source>
        <translation>按决定成本</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>最低成本</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>延后至</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评估日</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Not shipped</source>
        <translation>未发货</translation>
    </message>
    <message>
        <source>Weeks of cover</source>
        <translation>可供周数</translation>
    </message>
    <message>
        <source>Naïve error</source>
        <translation>朴素法误差</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>人工增值</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>Overrides added</source>
        <translation>人工调整增值</translation>
    </message>
    <message>
        <source>Overrides judged</source>
        <translation>已评估的调整</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>衡量时间</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Supplier out</source>
        <translation>供应商停供</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Planned beside</source>
        <translation>另行计划</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Stock change</source>
        <translation>库存变化</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Orders now</source>
        <translation>当前订单</translation>
    </message>
    <message>
        <source>Purchases now</source>
        <translation>当前采购</translation>
    </message>
    <message>
        <source>Not paid for</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Not paid for now</source>
        <translation>当前未付款</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>当前风险金额</translation>
    </message>
    <message>
        <source>Left at risk</source>
        <translation>仍有风险</translation>
    </message>
    <message>
        <source>Left at risk now</source>
        <translation>当前仍有风险</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>安全库存</translation>
    </message>
    <message>
        <source>Safety stock now</source>
        <translation>当前安全库存</translation>
    </message>
    <message>
        <source>Stock value now</source>
        <translation>当前库存金额</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持有成本</translation>
    </message>
    <message>
        <source>Holding now</source>
        <translation>当前持有成本</translation>
    </message>
    <message>
        <source>Expected now</source>
        <translation>当前预期</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Left at risk, change</source>
        <translation>仍有风险，变化</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>情景下</translation>
    </message>
    <message>
        <source>Paid for now</source>
        <translation>当前已付款</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>当前成本</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Out on</source>
        <translation>断货日</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>包装数</translation>
    </message>
    <message>
        <source>Landed cost</source>
        <translation>到岸成本</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>最迟下单</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Next receipt</source>
        <translation>下次到货</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Projected minimum</source>
        <translation>预计最低</translation>
    </message>
    <message>
        <source>Minimum on</source>
        <translation>最低日</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>再订货点</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>补至水平</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>可供天数</translation>
    </message>
    <message>
        <source>Cover after</source>
        <translation>订后可供天数</translation>
    </message>
    <message>
        <source>Demand per day</source>
        <translation>日需求</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Supplier&apos;s draft</source>
        <translation>供应商草稿单</translation>
    </message>
    <message>
        <source>Supplier&apos;s order</source>
        <translation>供应商订单</translation>
    </message>
    <message>
        <source>Supplier minimum</source>
        <translation>供应商最低额</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Supplier&apos;s price</source>
        <translation>供应商价格</translation>
    </message>
    <message>
        <source>Order currency</source>
        <translation>订单币种</translation>
    </message>
    <message>
        <source>From node key</source>
        <translation>调出节点键</translation>
    </message>
    <message>
        <source>Supplier item</source>
        <translation>供应商商品</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>未结订单</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source filter</source>
        <translation>来源筛选</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不订</translation>
    </message>
    <message>
        <source>With</source>
        <translation>订购后</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>订货成本</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Items since</source>
        <translation>此后商品数</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>已补足</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Second supplier</source>
        <translation>第二供应商</translation>
    </message>
    <message>
        <source>Order on</source>
        <translation>下单日</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首批</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>调拨成本</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>可供</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>批准金额</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>供应商代码</translation>
    </message>
    <message>
        <source>Supplier id</source>
        <translation>供应商 Id</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>节点 Id</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>目录价</translation>
    </message>
    <message>
        <source>Against list</source>
        <translation>与目录价差</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>上次价格</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>当前可供天数</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>商品 Id</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>订单 Id</translation>
    </message>
    <message>
        <source>Last edited by</source>
        <translation>最后编辑人</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>最后编辑</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Why it needs approval</source>
        <translation>需审批的原因</translation>
    </message>
    <message>
        <source>Dearest line</source>
        <translation>最贵的行</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低于最小量</translation>
    </message>
    <message>
        <source>Prevents stock-out</source>
        <translation>避免断货</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>变更人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收货单</translation>
    </message>
    <message>
        <source>Receipt id</source>
        <translation>收货 Id</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时率</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>足量率</translation>
    </message>
    <message>
        <source>± days</source>
        <translation>± 天</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>交货次数</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未结订单</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>逾期订单</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>无对应订单</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Return key</source>
        <translation>退货键</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>退货率</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>Brings back</source>
        <translation>可回收</translation>
    </message>
    <message>
        <source>Against the best</source>
        <translation>与最佳相比</translation>
    </message>
    <message>
        <source>Same reason</source>
        <translation>相同原因</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>账面价值</translation>
    </message>
    <message>
        <source>Decision reason</source>
        <translation>决定原因</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>先例</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>当前价值</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>放弃金额</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Decision code</source>
        <translation>决定代码</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>日记账分录</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>In</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Amount before</source>
        <translation>此前金额</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Amount year before</source>
        <translation>上年同期金额</translation>
    </message>
    <message>
        <source>Amount target</source>
        <translation>目标金额</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>目标达成</translation>
    </message>
    <message>
        <source>Rows behind</source>
        <translation>背后的行</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>打开于</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问时间</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>被询问人</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>移除人</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>Why removed</source>
        <translation>移除原因</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>待到货</translation>
    </message>
    <message>
        <source>Received, not invoiced</source>
        <translation>已收货未开票</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>应退款</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>商品成本</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Margin of paid</source>
        <translation>占已付毛利</translation>
    </message>
    <message>
        <source>Back in stock at</source>
        <translation>退回入库价值</translation>
    </message>
    <message>
        <source>Written off since</source>
        <translation>此后报损</translation>
    </message>
    <message>
        <source>Lost by it</source>
        <translation>由此损失</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>标题中</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>附注中</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目数</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>共享者</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享时间</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Supplier&apos;s SKU</source>
        <translation>供应商货号</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准货币</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>There</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>账户持有人</translation>
    </message>
    <message>
        <source>Held as</source>
        <translation>冻结状态</translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>供应商编号</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近进展</translation>
    </message>
    <message>
        <source>On</source>
        <translation>到达日期</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>月台</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运人</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>货柜</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>货运</translation>
    </message>
    <message>
        <source>Shipment id</source>
        <translation>货运 Id</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Expected then</source>
        <translation>届时预期</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Usual delay</source>
        <translation>通常延误</translation>
    </message>
    <message>
        <source>Stock-out</source>
        <translation>断货日</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>未结金额</translation>
    </message>
    <message>
        <source>Own currency</source>
        <translation>本位币</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>账单日期</translation>
    </message>
    <message>
        <source>Billed amount</source>
        <translation>账单金额</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>预估</translation>
    </message>
    <message>
        <source>To stock</source>
        <translation>计入库存</translation>
    </message>
    <message>
        <source>To cost</source>
        <translation>计入成本</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>分摊方式</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>过账日期</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>到期截至</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Proposal id</source>
        <translation>提议 Id</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设定人</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>贸易术语</translation>
    </message>
    <message>
        <source>Payment days</source>
        <translation>付款天数</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Judged amount</source>
        <translation>判定金额</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>已开票</translation>
    </message>
    <message>
        <source>In own currency</source>
        <translation>本位币金额</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>决定期限</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已获批准</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需批准</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>预算剩余</translation>
    </message>
    <message>
        <source>Budget currency</source>
        <translation>预算币种</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>升级至</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>超量</translation>
    </message>
    <message>
        <source>What does not match</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>放行人</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>入账日期</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>约定价格</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Invoice id</source>
        <translation>发票 Id</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>应计</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Escalates to</source>
        <translation>逾时升级至</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>提醒时间</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>升级时间</translation>
    </message>
    <message>
        <source>Asked since</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>策略版本</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>提交次序</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>试算单据</translation>
    </message>
    <message>
        <source>Approvals before</source>
        <translation>原批准次数</translation>
    </message>
    <message>
        <source>Approvals with it</source>
        <translation>采用后批准次数</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用时间</translation>
    </message>
    <message>
        <source>Tried from</source>
        <translation>试算起始日</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>被请求人</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>策略 Id</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>也归</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>结束人</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>单据类型</translation>
    </message>
    <message>
        <source>Sees to</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>控制号</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>相似订单</translation>
    </message>
    <message>
        <source>Same lines</source>
        <translation>相同行</translation>
    </message>
    <message>
        <source>Id of the other</source>
        <translation>对方键</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Price drift</source>
        <translation>价格漂移</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>答复天数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month number</source>
        <translation>月序号</translation>
    </message>
    <message>
        <source>Order and line</source>
        <translation>订单与行</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交货</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定时间</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>Counted blind</source>
        <translation>盲点收</translation>
    </message>
    <message>
        <source>Version of the document</source>
        <translation>单据版本</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>税务辖区</translation>
    </message>
    <message>
        <source>Input account</source>
        <translation>进项科目</translation>
    </message>
    <message>
        <source>Output account</source>
        <translation>销项科目</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>被其冲销</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>重估</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Revaluation id</source>
        <translation>重估 id</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>填写人</translation>
    </message>
    <message>
        <source>Why later</source>
        <translation>延后原因</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>填写时间</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Journal id</source>
        <translation>凭证 id</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>借方合计</translation>
    </message>
    <message>
        <source>Soft closed</source>
        <translation>已软结账</translation>
    </message>
    <message>
        <source>Soft closed by</source>
        <translation>软结账人</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>结账人</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>结账天数</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Reopened by</source>
        <translation>重新打开人</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>重新打开于</translation>
    </message>
    <message>
        <source>Why reopened</source>
        <translation>重新打开原因</translation>
    </message>
    <message>
        <source>Checklist opened</source>
        <translation>检查表已打开</translation>
    </message>
    <message>
        <source>Period key</source>
        <translation>期间编号</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Period id</source>
        <translation>期间 id</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation>步骤时间</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>First came</source>
        <translation>最早到货</translation>
    </message>
    <message>
        <source>Last came</source>
        <translation>最近到货</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Quantity that came</source>
        <translation>到货数量</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>First in, first out</source>
        <translation>先进先出</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生于</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Map version</source>
        <translation>规则表版本</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Of net sales</source>
        <translation>占净销售</translation>
    </message>
    <message>
        <source>Sub-ledger</source>
        <translation>分类账</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation>单据中</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>总账中</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>The document says</source>
        <translation>单据所载</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>已付金额</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refundable</source>
        <translation>可退款</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>已抵销</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Returns lately</source>
        <translation>近期退货</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>质量个案</translation>
    </message>
    <message>
        <source>Claim id</source>
        <translation>索赔 id</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已索赔</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已贷记</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已减记</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>账龄段</translation>
    </message>
    <message>
        <source>Overdue, days</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Write-off id</source>
        <translation>报损 id</translation>
    </message>
    <message>
        <source>Return id</source>
        <translation>退货 id</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>检验人</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>检验时间</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>激增</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>有缺陷</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>激增</translation>
    </message>
    <message>
        <source>Could come back</source>
        <translation>可能退回</translation>
    </message>
    <message>
        <source>Could before</source>
        <translation>此前可能</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Case key</source>
        <translation>个案编号</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定数</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>Refund key</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买时间</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Return line</source>
        <translation>退货行</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>过账于</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>发现于</translation>
    </message>
    <message>
        <source>Subject key</source>
        <translation>对象编号</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>通融退款</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>成为</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>打开人</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Write-off key</source>
        <translation>报损编号</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Kept below</source>
        <translation>低于此值由客户留下</translation>
    </message>
    <message>
        <source>Fee %</source>
        <translation>费用 %</translation>
    </message>
    <message>
        <source>Label paid by</source>
        <translation>标签付费方</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Return class</source>
        <translation>退货类别</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>最佳等级</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>已售行</translation>
    </message>
    <message>
        <source>Lines returned</source>
        <translation>退回行</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Value returned</source>
        <translation>退回金额</translation>
    </message>
    <message>
        <source>Value sold</source>
        <translation>销售金额</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>起始周</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>预告</translation>
    </message>
    <message>
        <source>To dispose</source>
        <translation>待处置</translation>
    </message>
    <message>
        <source>Fraud score</source>
        <translation>欺诈得分</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>无授权</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>拒绝依据</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>放行人</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label currency</source>
        <translation>标签货币</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Exchange key</source>
        <translation>换货编号</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>所述</translation>
    </message>
    <message>
        <source>Cost currency</source>
        <translation>成本货币</translation>
    </message>
    <message>
        <source>Returnable until</source>
        <translation>可退至</translation>
    </message>
    <message>
        <source>Serial matches</source>
        <translation>序列号相符</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>客户的原因</translation>
    </message>
    <message>
        <source>Deciding word</source>
        <translation>决定词</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>本单</translation>
    </message>
    <message>
        <source>May be refunded</source>
        <translation>可以退款</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Best way</source>
        <translation>最佳方式</translation>
    </message>
    <message>
        <source>Claim days</source>
        <translation>索赔天数</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Claim until</source>
        <translation>索赔截止</translation>
    </message>
    <message>
        <source>Vendor would owe</source>
        <translation>供应商应付</translation>
    </message>
    <message>
        <source>Issue cost</source>
        <translation>出库成本</translation>
    </message>
    <message>
        <source>Restock brings</source>
        <translation>重新入库可得</translation>
    </message>
    <message>
        <source>Refurbishing brings</source>
        <translation>翻新可得</translation>
    </message>
    <message>
        <source>Liquidation brings</source>
        <translation>清算可得</translation>
    </message>
    <message>
        <source>Claim brings</source>
        <translation>索赔可得</translation>
    </message>
    <message>
        <source>Writing off brings</source>
        <translation>报损可得</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>拆自</translation>
    </message>
    <message>
        <source>Claim key</source>
        <translation>索赔编号</translation>
    </message>
    <message>
        <source>Vendor key</source>
        <translation>供应商编号</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售收入</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Shipping charged</source>
        <translation>所收运费</translation>
    </message>
    <message>
        <source>Sales returned</source>
        <translation>销售退回</translation>
    </message>
    <message>
        <source>Fees kept</source>
        <translation>扣留费用</translation>
    </message>
    <message>
        <source>Cost back</source>
        <translation>冲回成本</translation>
    </message>
    <message>
        <source>Landed costs</source>
        <translation>到岸成本</translation>
    </message>
    <message>
        <source>Price variance</source>
        <translation>价格差异</translation>
    </message>
    <message>
        <source>Stock variance</source>
        <translation>库存差异</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Return shipping</source>
        <translation>退货运费</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>原始内容</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>出售</translation>
    </message>
    <message>
        <source>Lot sale</source>
        <translation>整批出售</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>出售日期</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已收款</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已付出</translation>
    </message>
    <message>
        <source>Open in the books</source>
        <translation>账面未清</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Settlement key</source>
        <translation>结算键</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AboutDialog</name>
    <message>
        <source>About Opsdesk</source>
        <translation>关于 Opsdesk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>made for a test</source>
        <translation>测试版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU 通用公共许可证，第 3 版或更高版本</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>法律实体</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>The operations console for the people who run the back of an online shop.</source>
        <translation>供经营网店后台的人使用的操作控制台。</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AccountsView</name>
    <message>
        <source>What it is called here</source>
        <translation>在此的名称</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建科目</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ActionBar</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message numerus="yes">
        <source>acts on %n marked rows</source>
        <translation>
            <numerusform>作用于 %n 个已标记的行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ApprovalPoliciesView</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AttachmentsSection</name>
    <message>
        <source>Only who attached a file removes it.</source>
        <translation>只有附加文件的人才能移除。</translation>
    </message>
    <message>
        <source>“%1” is not what was attached: its bytes were changed or are not all here.</source>
        <translation>“%1”与附加时不符：内容被更改或不完整。</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>文件另存为</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Pictures, PDF, CSV, text, Excel (*.png *.jpg *.jpeg *.gif *.webp *.pdf *.csv *.txt *.xlsx)</source>
        <translation>图片、PDF、CSV、文本、Excel (*.png *.jpg *.jpeg *.gif *.webp *.pdf *.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation>picture.png</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Attaching “%1”…</source>
        <translation>正在附加“%1”…</translation>
    </message>
    <message>
        <source>Say why the file is removed.</source>
        <translation>请说明移除原因。</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No files yet. F attaches one; files can be dropped here, pictures pasted.</source>
        <translation>尚无文件。按 F 附加；可将文件拖到此处，或粘贴图片。</translation>
    </message>
    <message>
        <source>Attach…   F</source>
        <translation>附加…   F</translation>
    </message>
    <message>
        <source>Open   Enter</source>
        <translation>打开   Enter</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove…   Del</source>
        <translation>移除…   Del</translation>
    </message>
    <message>
        <source>Files of the document</source>
        <translation>单据的文件</translation>
    </message>
    <message>
        <source>Why the file is removed</source>
        <translation>移除文件的原因</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No program here opens “%1”. Save it instead.</source>
        <translation>此处没有程序能打开“%1”。请改为保存。</translation>
    </message>
    <message>
        <source>Save the draft first: a file belongs to a document that is there.</source>
        <translation>请先保存草稿：文件必须属于已存在的单据。</translation>
    </message>
    <message>
        <source>Why is “%1” removed? Its bytes go for good.</source>
        <translation>为什么移除“%1”？其内容将永久删除。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::AttentionPage</name>
    <message>
        <source>Look at it again   Enter</source>
        <translation>再次查看   Enter</translation>
    </message>
    <message>
        <source>Send again   R</source>
        <translation>重新发送   R</translation>
    </message>
    <message>
        <source>Let it go   D</source>
        <translation>放弃   D</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>没有需要您关注的事项</translation>
    </message>
    <message>
        <source>Decisions that the centre refuses, because something changed before they arrived, wait here.</source>
        <translation>因到达前情况已变而被中心拒绝的决定会在此等候。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>再看一次</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::BacktestsView</name>
    <message>
        <source>By policy and segment</source>
        <translation>按策略和分段</translation>
    </message>
    <message>
        <source>Stock for the fill rate reached</source>
        <translation>达到的满足率所需库存</translation>
    </message>
    <message>
        <source>Playing %1… %2 %; C stops it</source>
        <translation>正在回放 %1… %2%；按 C 停止</translation>
    </message>
    <message>
        <source>%1 is being played; wait until that is done, or stop it with C.</source>
        <translation>正在回放 %1；请等待完成，或按 C 停止。</translation>
    </message>
    <message>
        <source>Playing %1…</source>
        <translation>正在回放 %1…</translation>
    </message>
    <message>
        <source>%1 was played.</source>
        <translation>%1 已回放。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Banner</name>
    <message>
        <source>Undo   U</source>
        <translation>撤销   U</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>已撤销 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 被拒绝：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused:</source>
        <translation>
            <numerusform>%1，%n 项被拒绝：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::BudgetsView</name>
    <message>
        <source>New budget</source>
        <translation>新建预算</translation>
    </message>
    <message>
        <source>Budget for %1</source>
        <translation>%1 的预算</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ChartSection</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Chip</name>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <translation>回车修改，Delete 移除</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>“%1”不是此处可用的数字。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CommentsSection</name>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Say it   Ctrl+Enter</source>
        <translation>发表   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>就此发表意见</translation>
    </message>
    <message>
        <source>Say something; @login asks somebody</source>
        <translation>说点什么；@登录名 可询问某人</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>等待您</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done: what %1 asked</source>
        <translation>完成：%1 的询问</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1 (on its way)</source>
        <translation>%1（发送中）</translation>
    </message>
    <message>
        <source>In reply to %1; Esc: to nobody</source>
        <translation>回复 %1；Esc：取消</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ConditionDialog</name>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>修改条件</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The same as it can be typed into the search line</source>
        <translation>也可以这样输入到搜索框</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Choose or type a value.</source>
        <translation>请选择或输入一个值。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ConditionRow</name>
    <message>
        <source>Whether rows must meet all conditions, or any of them</source>
        <translation>行须满足全部条件还是任一条件</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>按%1分组</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CrashDialog</name>
    <message>
        <source>Opsdesk ended unexpectedly</source>
        <translation>Opsdesk 意外退出</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Write a mail…</source>
        <translation>写邮件…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>This could not be saved as %1: %2</source>
        <translation>无法另存为 %1：%2</translation>
    </message>
    <message>
        <source>The last time, Opsdesk ended unexpectedly. Decisions that were sent are kept, and what you were entering is put back when you open it again.

This report says what happened. What failed may be named in it: read it before you send it. Nothing is sent by itself.</source>
        <translation>上次 Opsdesk 意外退出。已发送的决定都已保留，您未完成的输入会在再次打开时恢复。

此报告说明发生了什么，其中可能提到出错的对象：发送前请先阅读。不会自动发送任何内容。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::CustomerSection</name>
    <message>
        <source>A customer&apos;s code, or the number of an order or return</source>
        <translation>客户代码，或订单、退货编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What a customer ordered and sent back stands here, the newest first.</source>
        <translation>此处显示客户的订购和退货，最新的在前。</translation>
    </message>
    <message>
        <source>Orders of the customer</source>
        <translation>客户的订单</translation>
    </message>
    <message>
        <source>Returns of the customer</source>
        <translation>客户的退货</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1：%2 · %3</translation>
    </message>
    <message>
        <source>several currencies</source>
        <translation>多种货币</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DayChart</name>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on the axis of a long chart</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on the axis; German: &quot;d. MMM&quot;</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Decider</name>
    <message>
        <source>Waiting for the centre…</source>
        <translation>正在等待中心…</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>未选择任何行。</translation>
    </message>
    <message>
        <source>An earlier decision on %1 is still on its way.</source>
        <translation>对 %1 的先前决定仍在途中。</translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible now.</source>
        <translation>%1 的状态为“%2”：目前无法执行。</translation>
    </message>
    <message>
        <source>%1: this is not possible now.</source>
        <translation>%1：目前无法执行。</translation>
    </message>
    <message>
        <source>This is done for one document at a time.</source>
        <translation>此操作一次只能处理一张单据。</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DecisionDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>选择原因</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>没有可选项</translation>
    </message>
    <message>
        <source>This takes a standard reason, and this workspace has none for it. Whoever keeps its master data can add them.</source>
        <translation>此操作需要标准原因，而本工作区没有。主数据管理员可以添加。</translation>
    </message>
    <message>
        <source>Login or name</source>
        <translation>登录名或姓名</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DemandSection</name>
    <message>
        <source>▒ four times in five</source>
        <translation>▒ 五次中有四次</translation>
    </message>
    <message>
        <source>┄ entered</source>
        <translation>┄ 录入</translation>
    </message>
    <message>
        <source>━ counted</source>
        <translation>━ 计入</translation>
    </message>
    <message>
        <source>╍ forecast</source>
        <translation>╍ 预测</translation>
    </message>
    <message>
        <source>● corrected</source>
        <translation>● 已更正</translation>
    </message>
    <message>
        <source>▲ events</source>
        <translation>▲ 事件</translation>
    </message>
    <message>
        <source>Demand and forecast</source>
        <translation>需求与预测</translation>
    </message>
    <message>
        <source>Forecast as a table</source>
        <translation>预测（表格）</translation>
    </message>
    <message>
        <source>Units that the week counts as</source>
        <translation>该周计入的件数</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>按录入</translation>
    </message>
    <message>
        <source>Why the week counts so</source>
        <translation>该周如此计入的原因</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The week counts as the plan would have it</source>
        <translation>该周按计划的方式计入</translation>
    </message>
    <message>
        <source>%1 counts as</source>
        <translation>%1 计为</translation>
    </message>
    <message>
        <source>Enter on a week says how it counts</source>
        <translation>在某周按 Enter 可设定其计入方式</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DetailSection</name>
    <message>
        <source>This could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DetailsPane</name>
    <message>
        <source>Select a row to see its details.</source>
        <translation>选择一行以查看详情。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DocumentPage</name>
    <message>
        <source>This is not yours to see</source>
        <translation>您无权查看</translation>
    </message>
    <message>
        <source>Your role (%1) has no part in it. Ask an administrator if it should.</source>
        <translation>您的角色（%1）与此无关。如有需要，请联系管理员。</translation>
    </message>
    <message>
        <source>The document could not be read</source>
        <translation>无法读取该单据</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There is no such document</source>
        <translation>没有这份单据</translation>
    </message>
    <message>
        <source>It is not in this workspace, or belongs to another legal entity.</source>
        <translation>它不在此工作区，或属于另一个法人实体。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>A draft: nothing happens until it was submitted.</source>
        <translation>草稿：提交前不会发生任何事。</translation>
    </message>
    <message>
        <source>Save or discard the changes first.</source>
        <translation>请先保存或放弃更改。</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>请先保存草稿。</translation>
    </message>
    <message>
        <source>There are changes that were not saved. Ctrl+S saves them; Esc once more discards them.</source>
        <translation>有未保存的更改。Ctrl+S 保存；再按一次 Esc 放弃。</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>返回来处</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>页面的下一部分</translation>
    </message>
    <message>
        <source>Open what the row leads to</source>
        <translation>打开该行所指</translation>
    </message>
    <message>
        <source>Save or receive</source>
        <translation>保存或收货</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>返回   Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>发表评论</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>粘贴图片或文件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet, a picture or files</source>
        <translation>粘贴电子表格的行、图片或文件</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::DraftDialog</name>
    <message>
        <source>Save draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>列表中按 %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::EventsView</name>
    <message>
        <source>Suggested for the item</source>
        <translation>对该商品的建议</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ExplainCard</name>
    <message>
        <source>Explanation of %1</source>
        <translation>%1 的说明</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>单位：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Explainer</name>
    <message>
        <source>base units</source>
        <translation>基本单位</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>The rows that add up to it   Enter</source>
        <translation>组成它的行   Enter</translation>
    </message>
    <message>
        <source>It adds up from</source>
        <translation>由以下相加</translation>
    </message>
    <message numerus="yes">
        <source>Added up over %n rows, each currency by itself.</source>
        <translation>
            <numerusform>对 %n 行求和，各币种分别计算。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ExportDialog</name>
    <message>
        <source>Excel workbook: numbers, money and days as such</source>
        <translation>Excel 工作簿：数字、金额和日期保留类型</translation>
    </message>
    <message>
        <source>CSV: text for other programs</source>
        <translation>CSV：供其他程序使用的文本</translation>
    </message>
    <message>
        <source>PDF: pages to read and print</source>
        <translation>PDF：可阅读和打印的页面</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Point (1234.56)</source>
        <translation>点 (1234.56)</translation>
    </message>
    <message>
        <source>Comma (1234,56)</source>
        <translation>逗号 (1234,56)</translation>
    </message>
    <message>
        <source>UTF-8, marked for Excel</source>
        <translation>UTF-8（带 Excel 标记）</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1); other letters become ?</source>
        <translation>西欧 (ISO 8859-1)；其他字符变为 ?</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>单元格之间</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>First rows as they will be written</source>
        <translation>将写出的前几行</translation>
    </message>
    <message>
        <source>With a comma in numbers, cells need another sign between them.</source>
        <translation>数字使用逗号时，单元格之间需用其他符号。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FactsSection</name>
    <message>
        <source>Copy in full</source>
        <translation>复制全文</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What it is	F1</source>
        <translation>说明	F1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FillCurve</name>
    <message>
        <source>Fill rate, %</source>
        <translation>满足率（%）</translation>
    </message>
    <message>
        <source>Stock held, %1</source>
        <translation>持有库存（%1）</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FilterBar</name>
    <message>
        <source>Search, or amount &gt;= 100   /</source>
        <translation>搜索，或 amount &gt;= 100   /</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Put a condition together (F)</source>
        <translation>设置条件 (F)</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>含“%1”</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FindBar</name>
    <message>
        <source>Find in this list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>查找中…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FiscalPeriodsView</name>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::FormDraft</name>
    <message>
        <source>What you entered on %1 is here again. %2</source>
        <translation>您在 %1 输入的内容已恢复。%2</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>What you entered on %1 is here again.</source>
        <translation>您在 %1 输入的内容已恢复。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::HelpWindow</name>
    <message>
        <source>Help for Opsdesk</source>
        <translation>Opsdesk 帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back   Alt+Left</source>
        <translation>返回   Alt+Left</translation>
    </message>
    <message>
        <source>Forward   Alt+Right</source>
        <translation>前进   Alt+Right</translation>
    </message>
    <message>
        <source>Find in the help   Ctrl+F</source>
        <translation>在帮助中查找   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>There is no page about this yet.</source>
        <translation>还没有关于这个的页面。</translation>
    </message>
    <message>
        <source>%1 is not part of the help.</source>
        <translation>%1 不属于帮助内容。</translation>
    </message>
    <message>
        <source>“%1” is on no page.</source>
        <translation>没有页面包含“%1”。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::HistorySection</name>
    <message>
        <source>What was done</source>
        <translation>操作历史</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comment withdrawn</source>
        <translation>评论已撤回</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>已附加文件</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>已移除文件</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::HomeView</name>
    <message>
        <source>Home of</source>
        <translation>首页角色</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>From figure to figure</source>
        <translation>在数字之间移动</translation>
    </message>
    <message>
        <source>The rows behind it</source>
        <translation>背后的行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>What it is, and what it is made of</source>
        <translation>它是什么，由什么组成</translation>
    </message>
    <message>
        <source>Its chart as a table</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>Weeks or months</source>
        <translation>按周或按月</translation>
    </message>
    <message>
        <source>Into its chart: arrows read its points</source>
        <translation>进入图表：方向键读取各点</translation>
    </message>
    <message>
        <source>Your roles have no home</source>
        <translation>您的角色没有首页</translation>
    </message>
    <message>
        <source>What you may look at stands in the rail on the left.</source>
        <translation>您可查看的内容在左侧导航栏中。</translation>
    </message>
    <message>
        <source>Set its target, where that is yours to do</source>
        <translation>设定目标（若由您负责）</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportColumnsStep</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Which column feeds what</source>
        <translation>哪一列提供什么</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>The first rows as they will be read</source>
        <translation>前几行的读取结果</translation>
    </message>
    <message>
        <source>Keep this for files of the same kind, as profile</source>
        <translation>为同类文件保存为配置</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 Must be there.</source>
        <translation>%1 必须有。</translation>
    </message>
    <message>
        <source>Column that feeds %1</source>
        <translation>提供 %1 的列</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportFilesStep</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Fits.</source>
        <translation>适合。</translation>
    </message>
    <message>
        <source>Fits with columns called otherwise.</source>
        <translation>适合，但列名不同。</translation>
    </message>
    <message>
        <source>Files to bring in</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>读取为</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Add files…   Ctrl+O</source>
        <translation>添加文件…   Ctrl+O</translation>
    </message>
    <message>
        <source>Take off the list   Delete</source>
        <translation>从列表移除   Delete</translation>
    </message>
    <message>
        <source>Files of separated text (CSV), gzip-compressed or not. Drop them here, or add them. Each is read as the profile says that fits its header; nothing is changed before you have seen what would become of it.</source>
        <translation>分隔文本文件（CSV），可用 gzip 压缩。拖放到这里，或添加。每个文件按适合其表头的配置读取；在您看到结果之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Trade moves stock and is posted from this day on; before it is history:</source>
        <translation>从这一天起，交易移动库存并入账；之前为历史：</translation>
    </message>
    <message>
        <source>Cut-over date</source>
        <translation>切换日期</translation>
    </message>
    <message>
        <source>Separated text (*.csv *.tsv *.txt *.csv.gz *.gz);;All files (*)</source>
        <translation>分隔文本 (*.csv *.tsv *.txt *.csv.gz *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>%1 的读取方式</translation>
    </message>
    <message>
        <source>%1 (fits)</source>
        <translation>%1（适合）</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportPage</name>
    <message>
        <source>At a centre files are brought in beside the console, by `opsdeskd import --central`.</source>
        <translation>在中心，文件在控制台之外用 `opsdeskd import --central` 导入。</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>返回   Esc</translation>
    </message>
    <message>
        <source>Nothing can be brought in from here</source>
        <translation>无法从这里导入</translation>
    </message>
    <message>
        <source>Bring files in</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Take a file off the list</source>
        <translation>从列表移除文件</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step before, or back</source>
        <translation>上一步或返回</translation>
    </message>
    <message>
        <source>The trial is done: %1 of %2 rows would be taken.</source>
        <translation>试运行完成：%2 行中有 %1 行会被接受。</translation>
    </message>
    <message>
        <source>The import is done: %1 of %2 rows were taken.</source>
        <translation>导入完成：%2 行中有 %1 行被接受。</translation>
    </message>
    <message>
        <source>1 Files</source>
        <translation>1 文件</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 列</translation>
    </message>
    <message>
        <source>3 Trial</source>
        <translation>3 试运行</translation>
    </message>
    <message>
        <source>4 Import</source>
        <translation>4 导入</translation>
    </message>
    <message>
        <source>Columns   Ctrl+Return</source>
        <translation>列   Ctrl+Return</translation>
    </message>
    <message>
        <source>Try it   Ctrl+Return</source>
        <translation>试运行   Ctrl+Return</translation>
    </message>
    <message>
        <source>Bring it in   Ctrl+Return</source>
        <translation>导入   Ctrl+Return</translation>
    </message>
    <message>
        <source>More files   Ctrl+Return</source>
        <translation>更多文件   Ctrl+Return</translation>
    </message>
    <message>
        <source>Files are being brought in; nothing of them is kept if that is broken off.</source>
        <translation>正在导入文件；若中断，则不会保留其中任何内容。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ImportReportStep</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export what was rejected…</source>
        <translation>导出被拒绝的行…</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>不被接受的行</translation>
    </message>
    <message>
        <source>Trying it on a copy…</source>
        <translation>正在副本上试运行…</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Of %1 rows %2 would be taken, %3 left out and %4 rejected. Nothing was changed yet.</source>
        <translation>%1 行中，%2 行会被接受，%3 行被略过，%4 行被拒绝。尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Of %1 rows %2 were taken, %3 left out and %4 rejected.</source>
        <translation>%1 行中，%2 行被接受，%3 行被略过，%4 行被拒绝。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It did not go through</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>将会得到什么</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>得到了什么</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Export what was rejected</source>
        <translation>导出被拒绝的行</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV，UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::InboundView</name>
    <message>
        <source>Brings</source>
        <translation>所含货物</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::JournalPreview</name>
    <message>
        <source>Journal if approved</source>
        <translation>批准后的分录</translation>
    </message>
    <message>
        <source>balanced at %1</source>
        <translation>借贷平衡：%1</translation>
    </message>
    <message>
        <source>not balanced: %1 debit, %2 credit</source>
        <translation>不平衡：借方 %1，贷方 %2</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language: %1, when Opsdesk opens next.</source>
        <translation>语言：%1，下次打开 Opsdesk 时生效。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LayoutMenu</name>
    <message>
        <source>Use layout</source>
        <translation>使用布局</translation>
    </message>
    <message>
        <source>Withdraw or forget a layout</source>
        <translation>撤回或删除布局</translation>
    </message>
    <message>
        <source>Keep this layout as…</source>
        <translation>将布局另存为…</translation>
    </message>
    <message>
        <source>Begin with this layout</source>
        <translation>以此布局开始</translation>
    </message>
    <message>
        <source>This view begins with this layout from now on, and a reset leads back to it.</source>
        <translation>此视图今后以此布局开始，重置也会回到它。</translation>
    </message>
    <message>
        <source>Share this layout…</source>
        <translation>共享此布局…</translation>
    </message>
    <message>
        <source>Reset columns, sorting, groups and filter</source>
        <translation>重置列、排序、分组和筛选</translation>
    </message>
    <message>
        <source>%1 (shared with everybody)</source>
        <translation>%1（与所有人共享）</translation>
    </message>
    <message>
        <source>%1 (shared: %2)</source>
        <translation>%1（共享：%2）</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Share this layout</source>
        <translation>共享此布局</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>“%1” is shared.</source>
        <translation>“%1”已共享。</translation>
    </message>
    <message>
        <source>“%1” is no longer shared.</source>
        <translation>“%1”不再共享。</translation>
    </message>
    <message>
        <source>Shared layouts could not be read: %1</source>
        <translation>无法读取共享布局：%1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LedgerOfReasons</name>
    <message>
        <source>Why this quantity</source>
        <translation>数量的由来</translation>
    </message>
    <message>
        <source>Enter opens the rows behind a line</source>
        <translation>按 Enter 打开该行背后的数据</translation>
    </message>
    <message>
        <source>= %1 units</source>
        <translation>= %1 件</translation>
    </message>
    <message>
        <source>= %1 units, but %2 are suggested</source>
        <translation>= %1 件，但建议 %2 件</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LinesSection</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but the document says %2</source>
        <translation>%1，但单据为 %2</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ListPage</name>
    <message>
        <source>Back   Esc</source>
        <translation>返回   Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ListingsView</name>
    <message>
        <source>New listing</source>
        <translation>新建刊登</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::LoadingWindow</name>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Loading from %1</source>
        <translation>正在从 %1 加载</translation>
    </message>
    <message>
        <source>What you may see is copied to this computer, once.</source>
        <translation>您可查看的数据会一次性复制到本机。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>未连接到 %1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::MainWindow</name>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>“%1” cannot be filtered for.</source>
        <translation>无法按“%1”筛选。</translation>
    </message>
    <message>
        <source>Go to a place of the rail</source>
        <translation>转到导航栏中的位置</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Agree to a dialog from any field</source>
        <translation>在任意字段确认对话框</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Decisions that need attention</source>
        <translation>需要关注的决定</translation>
    </message>
    <message>
        <source>books of %1</source>
        <translation>账簿日期 %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the desktop</source>
        <translation>浅色、深色、高对比度或跟随桌面</translation>
    </message>
    <message>
        <source>This row leads to no document.</source>
        <translation>该行没有对应的单据。</translation>
    </message>
    <message>
        <source>Bring files in…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Notifications	F9</source>
        <translation>通知	F9</translation>
    </message>
    <message>
        <source>Help	F1</source>
        <translation>帮助	F1</translation>
    </message>
    <message>
        <source>Keys	?</source>
        <translation>按键	?</translation>
    </message>
    <message>
        <source>About Opsdesk</source>
        <translation>关于 Opsdesk</translation>
    </message>
    <message>
        <source>Work elsewhere…</source>
        <translation>到别处工作…</translation>
    </message>
    <message>
        <source>Quit	Ctrl+Q</source>
        <translation>退出	Ctrl+Q</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>回到之前的位置</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>The last places</source>
        <translation>最近去过的地方</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>当前页面的帮助</translation>
    </message>
    <message>
        <source>Find anything, go anywhere</source>
        <translation>查找一切，前往任何位置</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>What was typed here is not saved. Save it, or leave once more to let it go.</source>
        <translation>此处输入的内容尚未保存。请保存，或再次离开以放弃。</translation>
    </message>
    <message>
        <source>Wait for it, or leave once more to break it off.</source>
        <translation>请等待其完成，或再次离开以中断。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ManualJournalDialog</name>
    <message>
        <source>New manual journal</source>
        <translation>新建手工凭证</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>%1 的分录</translation>
    </message>
    <message>
        <source>Day that it is of</source>
        <translation>所属日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it is for, such as rent of November</source>
        <translation>用途，例如十一月房租</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>SKU, if any</source>
        <translation>SKU（如有）</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>Debits and credits are the same.</source>
        <translation>借方与贷方相等。</translation>
    </message>
    <message>
        <source>Still to be credited: %1</source>
        <translation>尚需记入贷方：%1</translation>
    </message>
    <message>
        <source>Still to be debited: %1</source>
        <translation>尚需记入借方：%1</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ManualJournalsView</name>
    <message>
        <source>Lines</source>
        <translation>分录</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::MeasureSection</name>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>计算方法</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::MeasureTile</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>无可计量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 than 4 weeks before</source>
        <translation>%1（与 4 周前相比）</translation>
    </message>
    <message>
        <source>4 weeks before: %1</source>
        <translation>4 周前：%1</translation>
    </message>
    <message>
        <source>a year before: %1</source>
        <translation>一年前：%1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ 达成</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation>✗ 未达成</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 随时间变化</translation>
    </message>
    <message>
        <source>%1 by part</source>
        <translation>%1 按组成</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Its past is kept from now on.</source>
        <translation>从现在起保留其历史。</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a month on an axis</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; German: &quot;d. MMM&quot;</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Thirteen months</source>
        <translation>十三个月</translation>
    </message>
    <message>
        <source>Thirteen weeks</source>
        <translation>十三周</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows behind it   Enter</source>
        <translation>
            <numerusform>背后 %n 行   Enter</numerusform>
        </translation>
    </message>
    <message>
        <source>Set its target…   G</source>
        <translation>设定目标…   G</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1 的目标</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>The rows behind it	Enter</source>
        <translation>背后的行	Enter</translation>
    </message>
    <message>
        <source>What it is	Space</source>
        <translation>说明	空格</translation>
    </message>
    <message>
        <source>Its chart as a table	T</source>
        <translation>图表转为表格	T</translation>
    </message>
    <message>
        <source>Weeks or months	M</source>
        <translation>周或月	M</translation>
    </message>
    <message>
        <source>Set its target…	G</source>
        <translation>设定目标…	G</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::NoticeFeed</name>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 被拒绝：%2</translation>
    </message>
    <message>
        <source>The centre is out of reach; decisions wait in the outbox.</source>
        <translation>无法连接中心；决定在发件箱中等待。</translation>
    </message>
    <message>
        <source>The centre is back; rows are current again.</source>
        <translation>中心已恢复；各行又是最新的。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more wait.</source>
        <translation>
            <numerusform>%1：又有 %n 项等待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Debits and credits differ by %1; run `opsdeskd verify`, which says where.</source>
        <translation>借贷相差 %1；请运行 `opsdeskd verify`，它会说明在哪里。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::NoticesPage</name>
    <message>
        <source>Go there   Enter</source>
        <translation>前往   Enter</translation>
    </message>
    <message>
        <source>Read or new   R</source>
        <translation>已读或新   R</translation>
    </message>
    <message>
        <source>Let it go   D</source>
        <translation>放弃   D</translation>
    </message>
    <message>
        <source>All read   Shift+R</source>
        <translation>全部已读   Shift+R</translation>
    </message>
    <message>
        <source>Let all go   Shift+D</source>
        <translation>全部放弃   Shift+D</translation>
    </message>
    <message>
        <source>Nothing happened behind your back</source>
        <translation>没有您不知道的事情发生</translation>
    </message>
    <message>
        <source>Refusals, finished plans and imports, and new work in your queues wait here.</source>
        <translation>被拒绝的决定、完成的计划和导入，以及您队列中的新工作会在这里等待。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Go where it leads</source>
        <translation>前往它所指的地方</translation>
    </message>
    <message>
        <source>Mark it as read, or as new</source>
        <translation>标记为已读或新</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标记为已读</translation>
    </message>
    <message>
        <source>Let all go</source>
        <translation>全部放弃</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::OrderEditor</name>
    <message>
        <source>No quantity to receive was entered.</source>
        <translation>尚未输入收货数量。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Supplier: code or name</source>
        <translation>供应商：代码或名称</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>送货至</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Add an item: SKU or name</source>
        <translation>添加商品：SKU 或名称</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Others changed this order meanwhile. What you entered stands on top of that: look at it before you save it, or discard it.</source>
        <translation>此订单期间已被他人更改。您输入的内容叠加在其上：保存前请查看，或放弃。</translation>
    </message>
    <message>
        <source>New purchase order</source>
        <translation>新采购订单</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>%1 的明细</translation>
    </message>
    <message>
        <source>What you entered on %1 was not saved, and cannot be as the order stands now. It is kept.</source>
        <translation>您在 %1 输入的内容尚未保存，订单目前的状态也无法保存。内容已保留。</translation>
    </message>
    <message>
        <source>What you entered on %1 is here again. Nobody has it until you save it.</source>
        <translation>您在 %1 输入的内容已恢复。保存之前他人看不到。</translation>
    </message>
    <message>
        <source>What you entered on %1 is here again, on top of the order as others changed it meanwhile. Look at it before you save it, or discard it.</source>
        <translation>您在 %1 输入的内容已恢复，叠加在期间被他人更改的订单上。保存前请查看，或放弃。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>No quantity was entered.</source>
        <translation>未录入数量。</translation>
    </message>
    <message>
        <source>Add an order of the same supplier: its number, or ↓ for those to invoice</source>
        <translation>添加同一供应商的订单：输入编号，或按 ↓ 列出待开票的订单</translation>
    </message>
    <message>
        <source>Add an order of the same supplier</source>
        <translation>添加同一供应商的订单</translation>
    </message>
    <message>
        <source>The orders that were added are still being read: look at them before you send it.</source>
        <translation>添加的订单仍在读取：发送前请查看。</translation>
    </message>
    <message>
        <source>Nothing of that order is left to invoice.</source>
        <translation>该订单已没有可开票的内容。</translation>
    </message>
    <message>
        <source>Order %1 was taken off this invoice.</source>
        <translation>订单 %1 已从此发票中移除。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::OrderForm</name>
    <message>
        <source>“%1” is no amount: %2.</source>
        <translation>“%1”不是金额：%2。</translation>
    </message>
    <message>
        <source>This is missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::OrderLinesModel</name>
    <message>
        <source>list price</source>
        <translation>目录价</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>“%1”不是此处可用的数字。</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购量</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>Receive now</source>
        <translation>本次收货</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2012-05-31.</source>
        <translation>“%1”不是如 2012-05-31 的日期。</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>已开票</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>On the note</source>
        <translation>单上数量</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Invoiced now</source>
        <translation>本次开票</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Palette</name>
    <message>
        <source>Go to a place, do something, find a document (&gt; actions, # documents)</source>
        <translation>前往、操作、查找（&gt; 操作，# 单据）</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1: like what was typed</source>
        <translation>%1：与输入相近</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Type a number, a SKU, or words of a name.</source>
        <translation>请输入编号、SKU 或名称中的词。</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
    <message>
        <source>Looked for among what can be done here and everywhere.</source>
        <translation>已在此处和随处可用的操作中查找。</translation>
    </message>
    <message numerus="yes">
        <source>Looked for among places, actions and %n documents, items and others that you may see.</source>
        <translation>
            <numerusform>已在位置、操作以及您可查看的 %n 条单据、商品等内容中查找。</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of documents is still being made; so far it has %1.</source>
        <translation>单据索引仍在建立中；目前有 %1 条。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of %1: %2</source>
        <translation>%1 的密码：%2</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The password itself does not leave this computer; the centre gets what it takes to check it.</source>
        <translation>密码本身不会离开本机；中心只收到用于校验的信息。</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>正在询问中心…</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PasteDialog</name>
    <message>
        <source>Looking for the items…</source>
        <translation>正在查找商品…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>What pasting would do, row by row</source>
        <translation>逐行显示粘贴的作用</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 作为 %2</translation>
    </message>
    <message>
        <source>By their headings: %1.</source>
        <translation>按标题：%1。</translation>
    </message>
    <message>
        <source>By the order of the columns: %1.</source>
        <translation>按列的顺序：%1。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>略去：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are taken.</source>
        <translation>
            <numerusform>将采用 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused: mend them in the spreadsheet and paste them again.</source>
        <translation>
            <numerusform>%n 行被拒绝：请在电子表格中改正后再次粘贴。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be objected to by the supplier.</source>
        <translation>
            <numerusform>供应商可能对 %n 行提出异议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows</source>
        <translation>
            <numerusform>采用 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PasteItems</name>
    <message>
        <source>“%1” stands for several items, such as %2 and %3: give the SKU.</source>
        <translation>“%1”对应多个商品，例如 %2 和 %3：请给出 SKU。</translation>
    </message>
    <message>
        <source>“%1” is the item %2, but “%3” is %4: mend one of them.</source>
        <translation>“%1”是商品 %2，而“%3”是 %4：请改正其中之一。</translation>
    </message>
    <message>
        <source>There is no item “%1”: it is no SKU, no supplier’s SKU and no barcode.</source>
        <translation>没有商品“%1”：它不是 SKU、供应商货号或条码。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PaymentProposalsView</name>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>%1 for the bank</source>
        <translation>%1（银行文件）</translation>
    </message>
    <message>
        <source>Credit transfers, ISO 20022</source>
        <translation>贷记转账，ISO 20022</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PlanRunBar</name>
    <message>
        <source>Publishing the plan for all…</source>
        <translation>正在向所有人发布计划…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Reading stock, orders and demand…</source>
        <translation>正在读取库存、订单和需求…</translation>
    </message>
    <message>
        <source>Planning: %1 of %2 series</source>
        <translation>正在计划：%1 / %2 个序列</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>正在写入：%1 / %2 行</translation>
    </message>
    <message>
        <source>Planned %1 series in %2 s: %3 new suggestions, %4 changed, %5 no longer needed.</source>
        <translation>%2 秒内计划了 %1 个序列：新建议 %3 条，变更 %4 条，不再需要 %5 条。</translation>
    </message>
    <message>
        <source>%1 series could not be planned; `opsdeskd plan` names them.</source>
        <translation>%1 个序列无法计划；`opsdeskd plan` 会列出它们。</translation>
    </message>
    <message>
        <source>Plan now   P</source>
        <translation>立即计划   P</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How far the plan is</source>
        <translation>计划进度</translation>
    </message>
    <message>
        <source>Plan everything now</source>
        <translation>立即全面计划</translation>
    </message>
    <message>
        <source>Plans of a centre are made beside it, by `opsdeskd plan --central`; what they suggest appears here by itself.</source>
        <translation>中心的计划由 `opsdeskd plan --central` 另行生成；其建议会自动出现在此处。</translation>
    </message>
    <message>
        <source>The plan was cancelled; nothing of it was published.</source>
        <translation>计划已取消；未发布任何内容。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PlannersWordSection</name>
    <message>
        <source>Events of the item</source>
        <translation>该商品的事件</translation>
    </message>
    <message>
        <source>Items that it is like</source>
        <translation>参照的商品</translation>
    </message>
    <message>
        <source>Events, and items that it is like</source>
        <translation>事件与参照商品</translation>
    </message>
    <message>
        <source>New event   V</source>
        <translation>新建事件   V</translation>
    </message>
    <message>
        <source>Sells like…   L</source>
        <translation>销售参照…   L</translation>
    </message>
    <message>
        <source>Enter changes it, Delete takes it back</source>
        <translation>Enter 修改，Delete 收回</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PointChart</name>
    <message>
        <source>Nothing is known yet.</source>
        <translation>尚无数据。</translation>
    </message>
    <message>
        <source>From %1 to %2; the least %3, the most %4.</source>
        <translation>从 %1 到 %2；最小 %3，最大 %4。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PolicyDialog</name>
    <message>
        <source>New approval policy</source>
        <translation>新建审批策略</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>%1 的规则</translation>
    </message>
    <message>
        <source>Name: what tells it from the policy before</source>
        <translation>名称：与上一版的区别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>删除该行</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule: why, in words</source>
        <translation>规则：原因说明</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Then also</source>
        <translation>然后还有</translation>
    </message>
    <message>
        <source>Conditions, with ; between them: amount &gt; 5000.00; category in Toys,Garden; supplier_risk = high; price_variance &gt; 5; budget_left &lt; 0.00. None: always. Approvals of one level are asked for at once, levels follow one another. Hours: until it is overdue, 0 for never.</source>
        <translation>条件以 ; 分隔：amount &gt; 5000.00; category in Toys,Garden; supplier_risk = high; price_variance &gt; 5; budget_left &lt; 0.00。无条件：始终。同级审批同时请求，各级依次进行。小时：超期时限，0 为永不。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>How the page will look</source>
        <translation>页面外观</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ProjectionSection</name>
    <message>
        <source>▒ forecast band</source>
        <translation>▒ 预测区间</translation>
    </message>
    <message>
        <source>─·─ reorder point</source>
        <translation>─·─ 再订货点</translation>
    </message>
    <message>
        <source>┄ safety stock</source>
        <translation>┄ 安全库存</translation>
    </message>
    <message>
        <source>╍ without</source>
        <translation>╍ 不订</translation>
    </message>
    <message>
        <source>━ with the order</source>
        <translation>━ 订购后</translation>
    </message>
    <message>
        <source>▲ receipts</source>
        <translation>▲ 收货</translation>
    </message>
    <message>
        <source>Projected stock</source>
        <translation>预计库存</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Make “%1” the plan</source>
        <translation>将“%1”设为计划</translation>
    </message>
    <message>
        <source>These become policies of the plan until others are published:</source>
        <translation>以下内容成为计划的策略，直到发布其他策略：</translation>
    </message>
    <message>
        <source>Everything is planned anew by them, and the queue follows: purchases of %1 instead of %2.</source>
        <translation>一切将据此重新计划，队列随之更新：采购 %1，原为 %2。</translation>
    </message>
    <message>
        <source>It was compared with an older plan; the figures may have moved since.</source>
        <translation>它是与较早的计划比较的；数字此后可能已变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Publish and plan</source>
        <translation>发布并计划</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PurchaseOrderApprovalView</name>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Changed since it was last submitted</source>
        <translation>上次提交后的变更</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Possibly ordered already</source>
        <translation>可能已订购</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>应付</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::PutAwayView</name>
    <message>
        <source>New put-away rule</source>
        <translation>新建上架规则</translation>
    </message>
    <message>
        <source>Where it is put</source>
        <translation>放置位置</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::QualityCasesView</name>
    <message>
        <source>Spikes</source>
        <translation>激增</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Isolated stock</source>
        <translation>已隔离库存</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::QualityView</name>
    <message>
        <source>Items behind it, most missed first</source>
        <translation>背后的商品，偏差最大的在前</translation>
    </message>
    <message>
        <source>Overrides, newest first</source>
        <translation>人工调整，最新的在前</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::QueueView</name>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>This is not yours to see</source>
        <translation>您无权查看</translation>
    </message>
    <message>
        <source>Your role (%1) has no part in it. Ask an administrator if it should.</source>
        <translation>您的角色（%1）与此无关。如有需要，请联系管理员。</translation>
    </message>
    <message>
        <source>This view is not there</source>
        <translation>没有此视图</translation>
    </message>
    <message>
        <source>The rows could not be read</source>
        <translation>无法读取数据行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>这里没有待处理事项</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>Other words or fewer filters may find more.</source>
        <translation>换用其他词或减少筛选条件，也许能找到更多。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>There is nothing here that can still be undone.</source>
        <translation>这里没有仍可撤销的操作。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>已标记 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>New   N</source>
        <translation>新建   N</translation>
    </message>
    <message>
        <source>Columns, layouts, copy and export</source>
        <translation>列、布局、复制和导出</translation>
    </message>
    <message>
        <source>Copy as table	Ctrl+C</source>
        <translation>复制为表格	Ctrl+C</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>标记该行</translation>
    </message>
    <message>
        <source>Mark on, downwards</source>
        <translation>向下标记</translation>
    </message>
    <message>
        <source>Mark on, upwards</source>
        <translation>向上标记</translation>
    </message>
    <message>
        <source>Mark all rows</source>
        <translation>标记所有行</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>取消所有标记</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>搜索与筛选</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>撤销上一个决定</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建单据</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>打开单据</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>转到详情</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n groups</source>
        <translation>
            <numerusform>%1，%n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked: least %2, mean %3, most %4</source>
        <translation>已标记 %1 行：最小 %2，平均 %3，最大 %4</translation>
    </message>
    <message>
        <source>Put a condition together</source>
        <translation>设置条件</translation>
    </message>
    <message>
        <source>Go to the conditions</source>
        <translation>转到条件</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>行分组</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开所有组</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>收起所有组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Within them by</source>
        <translation>组内再按</translation>
    </message>
    <message>
        <source>A part of the layout’s filter is about a column that is gone; it was left out.</source>
        <translation>布局筛选的一部分涉及已不存在的列，已略去。</translation>
    </message>
    <message>
        <source>No row with an amount is marked.</source>
        <translation>没有已标记的带金额的行。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>导出中…</translation>
    </message>
    <message>
        <source>One export at a time: wait for the other, or cancel it.</source>
        <translation>一次只能导出一个：请等待或取消另一个。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing of it was kept.</source>
        <translation>导出已取消，未保留任何内容。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>打印中…</translation>
    </message>
    <message>
        <source>Copy without headings	Ctrl+Shift+C</source>
        <translation>复制（不含标题）	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>导出…	Ctrl+E</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>打印…	Ctrl+P</translation>
    </message>
    <message>
        <source>Least, mean and most of the marked</source>
        <translation>已标记行的最小、平均与最大值</translation>
    </message>
    <message>
        <source>Group by	Ctrl+G</source>
        <translation>分组	Ctrl+G</translation>
    </message>
    <message>
        <source>Copy without headings</source>
        <translation>复制（不含标题）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1 rows are marked; no more can be decided on at once. Decide on these first, or filter.</source>
        <translation>已标记 %1 行；一次不能对更多行作出决定。请先处理这些行，或进行筛选。</translation>
    </message>
    <message>
        <source>This row is not among those that are shown; fewer filters may bring it.</source>
        <translation>该行不在所显示的行中；减少筛选条件或许可以看到它。</translation>
    </message>
    <message>
        <source>Rows are being exported; nothing of the file is kept if that is broken off.</source>
        <translation>正在导出行；若中断，则不会保留文件的任何内容。</translation>
    </message>
    <message>
        <source>%1 of the marked rows</source>
        <translation>已标记行的%1</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>The sum over the rows that are marked, each currency by itself.</source>
        <translation>已标记行的合计，各币种分别计算。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Rail</name>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Keys   ?</source>
        <translation>快捷键   ?</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the desktop   Ctrl+T</source>
        <translation>浅色、深色、高对比度或跟随桌面   Ctrl+T</translation>
    </message>
    <message>
        <source>Back   Alt+Left</source>
        <translation>返回   Alt+Left</translation>
    </message>
    <message>
        <source>Forward   Alt+Right</source>
        <translation>前进   Alt+Right</translation>
    </message>
    <message>
        <source>The last places   Alt+Down</source>
        <translation>最近去过的地方   Alt+Down</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Notifications   F9</source>
        <translation>通知   F9</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n new   F9</source>
        <translation>
            <numerusform>通知，%n 条新   F9</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RailSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RecordTable</name>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Only where %1 is “%2”</source>
        <translation>仅 %1 为“%2”的行</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>按此列分组</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RecordTableModel</name>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RefundsView</name>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>How it was computed</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Which way it goes</source>
        <translation>走向</translation>
    </message>
    <message>
        <source>Signals of the return</source>
        <translation>该退货的信号</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReplenishmentView</name>
    <message>
        <source>Demand by channel</source>
        <translation>按渠道的需求</translation>
    </message>
    <message>
        <source>Methods tried</source>
        <translation>试用的方法</translation>
    </message>
    <message>
        <source>A year from each supplier</source>
        <translation>各供应商一年的成本</translation>
    </message>
    <message>
        <source>Decided otherwise before</source>
        <translation>以往的不同决定</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnChecklistsDialog</name>
    <message>
        <source>Checklists of %1</source>
        <translation>%1 的检查表</translation>
    </message>
    <message>
        <source>A row for each answer; what is left empty is as in the row above. Without a return class a checklist is for all classes that have none of their own.</source>
        <translation>每个答案一行；留空的与上一行相同。没有退货类别的检查表适用于所有没有自己检查表的类别。</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题与答案</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>最好为</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>No grade without all answers</source>
        <translation>未全部回答则不能评定</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>任何等级</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnLinesDialog</name>
    <message>
        <source>Number of the order that the goods were bought with, then Enter</source>
        <translation>输入购买货物的订单编号，然后按 Enter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>There is nothing here that this can be done with.</source>
        <translation>这里没有可以执行此操作的内容。</translation>
    </message>
    <message>
        <source>No line is marked.</source>
        <translation>没有标记任何行。</translation>
    </message>
    <message>
        <source>No line is filled in.</source>
        <translation>没有填写任何行。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnPoliciesView</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查表</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnPolicyDialog</name>
    <message>
        <source>New return policy</source>
        <translation>新建退货政策</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>%1 的规则</translation>
    </message>
    <message>
        <source>What tells it from the policy before</source>
        <translation>与上一版的区别</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>删除该规则</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>The first rule that holds counts.</source>
        <translation>以第一条符合的规则为准。</translation>
    </message>
    <message>
        <source>Begins with the rules and checklists of %1.</source>
        <translation>以 %1 的规则和检查表为起点。</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>“%1”不是此处可用的数字。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnRatesView</name>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Quality cases</source>
        <translation>质量个案</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnRuleForm</name>
    <message>
        <source>In words that the customer may be told</source>
        <translation>用可以告知客户的话</translation>
    </message>
    <message>
        <source>For which returns</source>
        <translation>适用的退货</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>0: not taken back</source>
        <translation>0：不可退</translation>
    </message>
    <message>
        <source>That of the class</source>
        <translation>该类别的检查表</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>%1; empty: never</source>
        <translation>%1；留空：从不</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnWeeksSection</name>
    <message>
        <source>Returns by week</source>
        <translation>每周退货</translation>
    </message>
    <message>
        <source>━ lines that came back</source>
        <translation>━ 退回的行</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ReturnsView</name>
    <message>
        <source>Authorise a return</source>
        <translation>授权退货</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Receive %1</source>
        <translation>收货 %1</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>检验 %1</translation>
    </message>
    <message>
        <source>Note grades</source>
        <translation>记录等级</translation>
    </message>
    <message>
        <source>Dispose of %1</source>
        <translation>处置 %1</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>未通过的检查</translation>
    </message>
    <message>
        <source>Send something else for %1</source>
        <translation>为 %1 改发其他商品</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Code of the node that ships it</source>
        <translation>发货节点代码</translation>
    </message>
    <message>
        <source>Inspect %1 again</source>
        <translation>重新检验 %1</translation>
    </message>
    <message>
        <source>Take in what nobody announced</source>
        <translation>接收未预告退货</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Order, where it is known</source>
        <translation>订单（如已知）</translation>
    </message>
    <message>
        <source>Customer, where they are known</source>
        <translation>客户（如已知）</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>包裹单号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RevaluationsView</name>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RightsSection</name>
    <message>
        <source>May do</source>
        <translation>可执行</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::RunChanges</name>
    <message>
        <source>Plan of %1</source>
        <translation>%1 的计划</translation>
    </message>
    <message>
        <source>All plans, and what each of them changed</source>
        <translation>所有计划及各自的变化</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>变更 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer needed</source>
        <translation>
            <numerusform>%n 条不再需要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n 条不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since then %n items planned again</source>
        <translation>
            <numerusform>此后重新计划 %n 个商品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ScenarioTotals</name>
    <message>
        <source>%1 pp</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>与计划对比</translation>
    </message>
    <message>
        <source>There is a newer plan than the one this was compared with. Plan it again.</source>
        <translation>已有比对比时更新的计划。请重新计划。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>情景中</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ScenariosView</name>
    <message>
        <source>By segment and supplier</source>
        <translation>按分段和供应商</translation>
    </message>
    <message>
        <source>What differs most</source>
        <translation>差异最大的项</translation>
    </message>
    <message>
        <source>Planning %1… %2 %</source>
        <translation>正在计划 %1… %2%</translation>
    </message>
    <message>
        <source>%1 is being planned; wait until that is done.</source>
        <translation>正在计划 %1；请等待完成。</translation>
    </message>
    <message>
        <source>Publishing %1…</source>
        <translation>正在发布 %1…</translation>
    </message>
    <message>
        <source>Planning %1…</source>
        <translation>正在计划 %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is the plan now.</source>
        <translation>%1 现为正式计划。</translation>
    </message>
    <message>
        <source>%1 was planned beside the plan.</source>
        <translation>%1 已另行计划。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SettingsView</name>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SettlementsView</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>查找按键或其作用</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::StartWindow</name>
    <message>
        <source>Workspaces of Opsdesk (*.opsdesk)</source>
        <translation>Opsdesk 工作区 (*.opsdesk)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Opsdesk</source>
        <translation>Opsdesk</translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <translation>您想在哪里工作？</translation>
    </message>
    <message>
        <source>Making the demo workspace: a year of trade, and its plan…</source>
        <translation>正在创建演示工作区：一年的交易及其计划…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前打开过</translation>
    </message>
    <message>
        <source>Open   Enter</source>
        <translation>打开   Enter</translation>
    </message>
    <message>
        <source>Take off the list   Delete</source>
        <translation>从列表移除   Delete</translation>
    </message>
    <message>
        <source>The demo workspace</source>
        <translation>演示工作区</translation>
    </message>
    <message>
        <source>A gift shop with a year of real demand, returns and damages. Made once, in a minute or two.</source>
        <translation>一家礼品店，有一年真实的需求、退货和损坏。只需创建一次，一两分钟。</translation>
    </message>
    <message>
        <source>A new workspace from your files…</source>
        <translation>用您的文件新建工作区…</translation>
    </message>
    <message>
        <source>Items, suppliers, stock and orders as your systems export them. Everything stays in one file.</source>
        <translation>您的系统导出的商品、供应商、库存和订单。一切都在一个文件中。</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>A file that Opsdesk made, here or on another machine.</source>
        <translation>由 Opsdesk 在本机或其他机器上创建的文件。</translation>
    </message>
    <message>
        <source>A centre, with others</source>
        <translation>与他人共用的中心</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Where to keep the new workspace</source>
        <translation>新工作区的存放位置</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>shop</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing is overwritten: choose another name, or open it.</source>
        <translation>%1 已存在，不会覆盖任何内容：请另选名称，或打开它。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: choose a folder of yours.</source>
        <translation>无法写入 %1：请选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Say %1 of the centre, as its administrator told you.</source>
        <translation>请填写中心的%1，按管理员告诉您的。</translation>
    </message>
    <message>
        <source>“%1” is no server; say a name such as db.example.com, or db.example.com:5433.</source>
        <translation>“%1”不是服务器；请填写如 db.example.com 或 db.example.com:5433 的名称。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>正在创建工作区…</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::StateDiagram</name>
    <message>
        <source>States of the document</source>
        <translation>单据状态</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>So far: %1.</source>
        <translation>迄今：%1。</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>接下来：%1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::StateSection</name>
    <message>
        <source>%1 up to a limit</source>
        <translation>%1（限额内）</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>Nothing follows: this is its end.</source>
        <translation>没有后续：到此结束。</translation>
    </message>
    <message>
        <source>What may happen next, and who may do it</source>
        <translation>接下来可执行的操作及执行人</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::StatusLine</name>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>loading %1 %</source>
        <translation>加载中 %1%</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 (%2) · %3</source>
        <translation>%1（%2）· %3</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n 项在途</numerusform>
        </translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>数据时间 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 项被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions that need attention   F8</source>
        <translation>需要关注的决定   F8</translation>
    </message>
    <message>
        <source>Link to the centre: %1</source>
        <translation>与中心的连接：%1</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SupplierInvoicesView</name>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::SupplierOrdersView</name>
    <message>
        <source>Suggested, most at risk first</source>
        <translation>建议，风险最高的在前</translation>
    </message>
    <message>
        <source>Its purchase orders</source>
        <translation>其采购订单</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::TaxCodesView</name>
    <message>
        <source>New tax</source>
        <translation>新建税项</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>税项 %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::TermsSection</name>
    <message>
        <source>Supplier&apos;s terms</source>
        <translation>供应商条款</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小量</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Maximum, 0 for any</source>
        <translation>最大量，0 为不限</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>提前期（天）</translation>
    </message>
    <message>
        <source>Price from a quantity on</source>
        <translation>起始数量对应的价格</translation>
    </message>
    <message>
        <source>Holds for: all_units or incremental</source>
        <translation>适用于：all_units 或 incremental</translation>
    </message>
    <message>
        <source>Supplier&apos;s orders</source>
        <translation>供应商订单规则</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>最低订货额</translation>
    </message>
    <message>
        <source>Review, days</source>
        <translation>检视周期（天）</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>订货日</translation>
    </message>
    <message>
        <source>Container, litres</source>
        <translation>货柜（升）</translation>
    </message>
    <message>
        <source>Container, kg</source>
        <translation>货柜（千克）</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>休业日</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Shelf life, days; 0 keeps</source>
        <translation>保质期（天）；0 为长期</translation>
    </message>
    <message>
        <source>Volume, litres</source>
        <translation>体积（升）</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>重量（千克）</translation>
    </message>
    <message>
        <source>Enter sends the change, Esc takes it back</source>
        <translation>Enter 提交更改，Esc 撤回</translation>
    </message>
    <message>
        <source>Orders in: de, en, fr or zh_CN</source>
        <translation>订单语言：de、en、fr 或 zh_CN</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::Theme</name>
    <message>
        <source>Colours as the desktop has them.</source>
        <translation>跟随桌面颜色。</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>浅色。</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>深色。</translation>
    </message>
    <message>
        <source>High contrast.</source>
        <translation>高对比度。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::UsersView</name>
    <message>
        <source>Stands in for</source>
        <translation>代理对象</translation>
    </message>
    <message>
        <source>Others stand in</source>
        <translation>由他人代理</translation>
    </message>
    <message>
        <source>This console goes on with the password that it was opened with. Set your own with “opsdeskd user password %1”, then log in anew.</source>
        <translation>本控制台继续使用打开时的密码。请用“opsdeskd user password %1”设置您的密码，然后重新登录。</translation>
    </message>
    <message>
        <source>The password of %1 was set.</source>
        <translation>%1 的密码已设置。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::VendorClaimsView</name>
    <message>
        <source>Claimed goods</source>
        <translation>索赔货物</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>处理结果</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WaitingSection</name>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: all of them</source>
        <translation>%1：全部</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 at stake</source>
        <translation> · 涉及 %1</translation>
    </message>
    <message>
        <source>F1 says which are counted.</source>
        <translation>按 F1 查看计入哪些。</translation>
    </message>
    <message>
        <source>All that are in the list are counted.</source>
        <translation>列表中的全部计入。</translation>
    </message>
    <message>
        <source>Those are counted of which holds: %1.</source>
        <translation>计入满足以下条件的：%1。</translation>
    </message>
    <message>
        <source>At stake is the sum of %1: %2</source>
        <translation>涉及金额为 %1 之和：%2</translation>
    </message>
    <message>
        <source>All of them   Enter</source>
        <translation>全部   Enter</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WaysSection</name>
    <message>
        <source>Buy from %1</source>
        <translation>向 %1 采购</translation>
    </message>
    <message>
        <source>Wait until %1</source>
        <translation>等到 %1</translation>
    </message>
    <message>
        <source>%1 from %2, the rest from %3</source>
        <translation>%1 来自 %2，其余来自 %3</translation>
    </message>
    <message>
        <source>Move from %1, %2 bought</source>
        <translation>从 %1 调拨，采购 %2</translation>
    </message>
    <message>
        <source>Move from %1</source>
        <translation>从 %1 调拨</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>This is what is suggested.</source>
        <translation>这就是当前建议。</translation>
    </message>
    <message>
        <source>No decision leads there: move or order it by hand, and reject what is suggested.</source>
        <translation>没有决定能直接实现：请手工调拨或订购，并驳回建议。</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>opsdesk::ui::WriteOffView</name>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>What each way recovers</source>
        <translation>各方式的回收</translation>
    </message>
    <message>
        <source>Earlier decisions on this item</source>
        <translation>该商品以往的决定</translation>
    </message>
</context>
</TS>
