/// What every report tells of, but for what was promised: neither promise, nor problem, nor evidence.
enum Furniture {
  static let preambles = wordings(
    """
    [根据|按照|依照]《中华人民共和国政府信息公开条例》[有关规定|第五十条规定|要求]，[编制|制作]{short}{year}年政府信息公开工作年度报告。[本报告|全文]所列数据的统计期限自{year}年1月1日起，至{year}年12月31日止。[如对本报告有疑问，请与{short}办公室联系。|本报告可在政府网站查阅。|]
    本报告[由{short}|由{name}]根据《中华人民共和国政府信息公开条例》编制，统计时间为{year}年1月1日至{year}年12月31日。[欢迎监督。|对内容有疑问的，可来电询问。|]
    """
  )

  static let leads = wordings(
    """
    {year}年，{own}[围绕|紧扣|聚焦]{affair1}、{affair2}和{affair3}[等中心工作|等重点任务|三件大事]，[扎实推进|持续做好|统筹做好]政府信息公开工作，[让群众看得到、看得懂|工作透明度不断提高|保障了公众知情权]。
    {year}年以来，{we}[坚持以公开促落实|坚持公开为常态]，{affair1}、{affair2}等[群众关心的事|重点工作][都有回音|进展公开透明]，[全年工作平稳有序|各项任务如期完成]。
    {year}年是{we}[转型发展|爬坡过坎|提质增效]的[重要|关键]一年，[政府信息公开工作|公开工作]服务于{affair1}、{affair2}，[总体情况|主要情况]如下。
    """
  )

  /// Wordings of one paragraph, by its heading.
  static let management = wordings(
    """
    政府信息由[办公室|综合股|党政办]归口管理，[一件一档|按年编号]，全年归档{m}件。
    [更新|修订]了机构职能和领导简介{n}处，[联系电话与实际一致|办公地址无误]。
    [年内|全年]清理{n}个[失效账号|停用邮箱]，[密码按期更换|权限重新核定]。
    信息存储[使用统一平台|由县里统一保障]，[备份{n}次|没有丢失]。
    [{affair1}|{affair2}]一类的来文，登记{m}件，[按密级流转|当日分办]。
    """
  )

  static let platform = wordings(
    """
    政府网站[运行平稳|没有中断]，全年访问{k}次。
    [网站|子站][首页|页脚]的[标识|备案号]按要求[悬挂|更新]。
    [服务热线|值班电话]接听{m}次，[转办{n}件|现场解答居多]。
    [网络安全|系统]由[专业公司|县信息中心]值守，拦截攻击{k}次。
    [政务服务|办事]终端全年受理{affair3}业务{m}笔。
    """
  )

  static let supervision = wordings(
    """
    [全年|年内]没有[发生|出现]因政府信息公开被[问责|追责]的[情形|情况]。
    分管负责人听取公开工作汇报{n}次，[批示{n}件|当面交办事项]。
    接受[上级|县政府办公室]检查{n}次，[反馈的事项按期办结|没有被点名]。
    [内部审计|巡察]涉及公开工作{n}条，[已经说明|均予回应]。
    """
  )

  static let proactive = wordings(
    """
    [发布|刊登]{affair1}公告{n}则、招聘启事{n}则。
    [重大活动|节假日安排]消息{n}条，[均注明来源|配发图片{m}张]。
    {affair2}办理结果公示{n}批，[无异议|公示期满]。
    [人事任免|统计公报]信息{n}条按程序[上网|公布]。
    """
  )

  static let others = wordings(
    """
    {year}年，{own}没有收取信息处理费，[没有其他需要报告的事项|无其他需要报告的事项]。
    [本年度|全年]未收取信息处理费。[没有其他需要报告的事项。|]
    [未发生信息处理费收费情况。|]{year}年没有其他需要报告的事项。
    """
  )

  /// What a long report tells of its parts and fields, each sentence on its own.
  static let extra = wordings(
    """
    {part}公布{affair1}信息{m}条，[其中公示{n}批|涉及单位{n}家]，[网上访问{k}次|来电询问{m}次]。
    [在{affair1}方面|就{affair1}而言]，{part}[受理|登记]业务{m}笔，[办结率较高|平均用时{n}天]，[存档{m}卷|移交{n}件]。
    {part}[印发|转发]{affair1}通知{n}份，[涉及资金{k}元|惠及{k}人]，[按月统计|年底汇总]。
    {affair1}[工作|事项]由{part}牵头，[{n}个单位配合|{n}家企业参与]，[全年投入{k}元|累计{m}人次]。
    [截至{month}月底|到年底]，{part}{affair1}台账登记{m}条，[比计划多{n}条|完成全部任务]，[无一遗漏|差错{n}条]。
    {part}就{affair1}[答复来信|接待来访]{m}件次，[最多的一月{n}件|平均每月{n}件]，[多与资格条件有关|以咨询程序为主]。
    [会同|联合]有关单位，{part}对{affair1}开展抽查{n}轮，[发现线索{n}条|覆盖{m}个点位]，[下发通知书{n}份|约谈{n}人]。
    {part}的{affair1}数据[按季|逐月]汇入省级平台，[共{k}条|入库{k}条]，[校验退回{m}条|一次通过率高]。
    """
  )

  private static func wordings(_ source: String) -> [Wording] {
    source.split(separator: "\n").map { Wording($0) }
  }
}
