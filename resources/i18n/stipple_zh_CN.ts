<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Added a user</source>
        <translation>添加了用户</translation>
    </message>
    <message>
        <source>Added a lot</source>
        <translation>添加了批次</translation>
    </message>
    <message>
        <source>Added a photo</source>
        <translation>添加了照片</translation>
    </message>
    <message>
        <source>Added a visit</source>
        <translation>添加了就诊</translation>
    </message>
    <message>
        <source>Added a note to a signed record</source>
        <translation>为已签名记录添加了备注</translation>
    </message>
    <message>
        <source>Recorded an alarm</source>
        <translation>记录了警报</translation>
    </message>
    <message>
        <source>Approved the clinical content</source>
        <translation>批准了临床内容</translation>
    </message>
    <message>
        <source>Attached a pen recording</source>
        <translation>附加了微针笔记录</translation>
    </message>
    <message>
        <source>Began a treatment</source>
        <translation>开始了治疗操作</translation>
    </message>
    <message>
        <source>Called a visit off</source>
        <translation>取消了就诊</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>更改了用户</translation>
    </message>
    <message>
        <source>Changed the clinic&apos;s data</source>
        <translation>更改了诊所资料</translation>
    </message>
    <message>
        <source>Changed a lot</source>
        <translation>更改了批次</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>更改了自己的密码</translation>
    </message>
    <message>
        <source>Changed a visit</source>
        <translation>更改了就诊</translation>
    </message>
    <message>
        <source>Made the demo clinic</source>
        <translation>创建了演示诊所</translation>
    </message>
    <message>
        <source>Ended a treatment</source>
        <translation>结束了治疗操作</translation>
    </message>
    <message>
        <source>Erased a patient</source>
        <translation>删除了患者</translation>
    </message>
    <message>
        <source>Handed out a document</source>
        <translation>交付了文件</translation>
    </message>
    <message>
        <source>Imported patients</source>
        <translation>导入了患者</translation>
    </message>
    <message>
        <source>Changed a legal hold</source>
        <translation>更改了法律保全</translation>
    </message>
    <message>
        <source>Locked the screen</source>
        <translation>锁定了屏幕</translation>
    </message>
    <message>
        <source>Merged two charts</source>
        <translation>合并了两份病历</translation>
    </message>
    <message>
        <source>Moved a session to another patient</source>
        <translation>将治疗移到了另一位患者</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>生成了新的恢复单</translation>
    </message>
    <message>
        <source>Opened a session</source>
        <translation>打开了治疗</translation>
    </message>
    <message>
        <source>Recorded a pen event</source>
        <translation>记录了微针笔事件</translation>
    </message>
    <message>
        <source>Strengthened a password&apos;s storage</source>
        <translation>加强了密码的存储</translation>
    </message>
    <message>
        <source>Read a chart</source>
        <translation>查看了病历</translation>
    </message>
    <message>
        <source>Gave a new password with the recovery sheet</source>
        <translation>用恢复单设置了新密码</translation>
    </message>
    <message>
        <source>Confirmed the recovery sheet</source>
        <translation>确认了恢复单</translation>
    </message>
    <message>
        <source>Changed the data key</source>
        <translation>更换了数据密钥</translation>
    </message>
    <message>
        <source>Changed the signing key</source>
        <translation>更换了签名密钥</translation>
    </message>
    <message>
        <source>Recorded an adverse event</source>
        <translation>记录了不良事件</translation>
    </message>
    <message>
        <source>Saved an assessment</source>
        <translation>保存了评估</translation>
    </message>
    <message>
        <source>Changed the backup plan</source>
        <translation>更改了备份计划</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <translation>记录了知情同意</translation>
    </message>
    <message>
        <source>Recorded a follow-up</source>
        <translation>记录了随访</translation>
    </message>
    <message>
        <source>Saved a goal</source>
        <translation>保存了目标</translation>
    </message>
    <message>
        <source>Recorded a lot</source>
        <translation>记录了批次</translation>
    </message>
    <message>
        <source>Recorded numbing</source>
        <translation>记录了麻醉</translation>
    </message>
    <message>
        <source>Saved a patient&apos;s data</source>
        <translation>保存了患者资料</translation>
    </message>
    <message>
        <source>Saved a plan</source>
        <translation>保存了计划</translation>
    </message>
    <message>
        <source>Recorded a zone</source>
        <translation>记录了区域</translation>
    </message>
    <message>
        <source>Saved a summary</source>
        <translation>保存了小结</translation>
    </message>
    <message>
        <source>Recorded telemetry</source>
        <translation>记录了遥测数据</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>设置了 PIN</translation>
    </message>
    <message>
        <source>Changed how long records are kept</source>
        <translation>更改了记录保存期限</translation>
    </message>
    <message>
        <source>Set the clinic up</source>
        <translation>设置了诊所</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Signed a session</source>
        <translation>签署了治疗记录</translation>
    </message>
    <message>
        <source>Unlocked with the password</source>
        <translation>用密码解锁</translation>
    </message>
    <message>
        <source>Unlocked with the PIN</source>
        <translation>用 PIN 解锁</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>never needled</source>
        <translation>禁止微针治疗</translation>
    </message>
    <message>
        <source>%1–%2 passes</source>
        <translation>%1–%2 遍</translation>
    </message>
    <message>
        <source>%1 cm²</source>
        <translation>%1 cm²</translation>
    </message>
    <message>
        <source>%1–%2 sessions</source>
        <translation>%1–%2 次治疗</translation>
    </message>
    <message>
        <source>every %1–%2 days</source>
        <translation>间隔 %1–%2 天</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>needs a recorded reason</source>
        <translation>需记录理由</translation>
    </message>
    <message>
        <source>defers</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>excludes zones</source>
        <translation>排除区域</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Ceiling of every device: %1</source>
        <translation>所有设备的上限：%1</translation>
    </message>
    <message>
        <source>A recorded reason above %1</source>
        <translation>超过 %1 须记录理由</translation>
    </message>
    <message>
        <source>Skin types %1 to %2</source>
        <translation>皮肤类型 %1 至 %2</translation>
    </message>
    <message>
        <source>depth limit lower by %1, passes fewer by %2</source>
        <translation>深度限值减 %1，遍数减 %2</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>身体</translation>
    </message>
    <message>
        <source>version %1 · %2 items</source>
        <translation>版本 %1 · %2 项</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 分钟</translation>
    </message>
    <message>
        <source>at most %1 cm²</source>
        <translation>最多 %1 cm²</translation>
    </message>
    <message>
        <source>no area limit known</source>
        <translation>面积上限未知</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Zones, depths and exclusions</source>
        <translation>区域、深度与排除</translation>
    </message>
    <message>
        <source>Limits and skin types</source>
        <translation>限值与皮肤类型</translation>
    </message>
    <message>
        <source>Stroke rates</source>
        <translation>穿刺频率</translation>
    </message>
    <message>
        <source>Protocols by indication</source>
        <translation>按适应症的方案</translation>
    </message>
    <message>
        <source>Screening rules</source>
        <translation>筛查规则</translation>
    </message>
    <message>
        <source>Anaesthetics</source>
        <translation>麻醉药</translation>
    </message>
    <message>
        <source>Cartridges</source>
        <translation>针头</translation>
    </message>
    <message>
        <source>Steps of a visit</source>
        <translation>就诊步骤</translation>
    </message>
    <message>
        <source>Reactions and what to do</source>
        <translation>反应与处理</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Aftercare lines</source>
        <translation>护理条目</translation>
    </message>
    <message>
        <source>Reference devices</source>
        <translation>参考设备</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>Date formats of Qt: d day, ddd/dddd weekday, MMM/MMMM month, yyyy year. Put them in the order of your language.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>遍数</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>end point</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>without its reason</source>
        <translation>不含其理由</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>理由不同</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 遍</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 遍</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>疗程</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>治疗次数</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>间隔天数</translation>
    </message>
    <message>
        <source>Goal of the plan</source>
        <translation>计划目标</translation>
    </message>
    <message>
        <source>another</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>rate pressed into its limits</source>
        <translation>频率已调入限值</translation>
    </message>
    <message>
        <source>passes pressed into their limits</source>
        <translation>遍数已调入限值</translation>
    </message>
    <message>
        <source>end point no further than allowed today</source>
        <translation>终点不超过今日允许范围</translation>
    </message>
    <message>
        <source>cartridge</source>
        <translation>针头</translation>
    </message>
    <message>
        <source>without its class of cartridge: the content does not have it</source>
        <translation>不含针头类型：内容中没有该类型</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Name and password do not match.</source>
        <translation>用户名与密码不匹配。</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>请重新输入密码。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的角色无此权限。</translation>
    </message>
    <message>
        <source>Ask a licensed clinician or an administrator.</source>
        <translation>请联系持证治疗师或管理员。</translation>
    </message>
    <message>
        <source>The key for these records is not on this station.</source>
        <translation>本工作站上没有这些病历的密钥。</translation>
    </message>
    <message>
        <source>Enter the recovery key, or restore it from the backup.</source>
        <translation>请输入恢复密钥，或从备份中恢复密钥。</translation>
    </message>
    <message>
        <source>A sealed record cannot be opened: it was changed or damaged.</source>
        <translation>加密记录无法打开：已被改动或损坏。</translation>
    </message>
    <message>
        <source>Do not rely on it. Restore the record from a backup.</source>
        <translation>请勿依据此记录。请从备份中恢复。</translation>
    </message>
    <message>
        <source>The signature of this record does not match its content.</source>
        <translation>此记录的签名与内容不符。</translation>
    </message>
    <message>
        <source>Treat the record as unsigned and tell the responsible clinician.</source>
        <translation>请视该记录为未签名，并告知负责治疗师。</translation>
    </message>
    <message>
        <source>The audit trail has a gap or was changed.</source>
        <translation>审计记录有缺失或被改动。</translation>
    </message>
    <message>
        <source>Stop using this data folder and call the administrator.</source>
        <translation>请停止使用此数据文件夹，并联系管理员。</translation>
    </message>
    <message>
        <source>The encryption self-test failed.</source>
        <translation>加密自检失败。</translation>
    </message>
    <message>
        <source>Restart the computer. If it fails again, do not use this station.</source>
        <translation>请重启电脑。若再次失败，请勿使用本工作站。</translation>
    </message>
    <message>
        <source>The licence of this account has expired.</source>
        <translation>此账户的执业许可已过期。</translation>
    </message>
    <message>
        <source>Enter the new date under Device, Users. Until then nothing can be armed.</source>
        <translation>请在“设备”→“用户”中填写新日期。在此之前无法激活。</translation>
    </message>
    <message>
        <source>The clinical content has an error.</source>
        <translation>临床内容有错误。</translation>
    </message>
    <message>
        <source>Open Protocols to see file, row and reason. The last approved version stays in use.</source>
        <translation>请在“方案”中查看文件、行号和原因。继续使用上次批准的版本。</translation>
    </message>
    <message>
        <source>The clinical content is not approved yet.</source>
        <translation>临床内容尚未批准。</translation>
    </message>
    <message>
        <source>The responsible clinician approves it under Protocols. Until then nothing can be armed.</source>
        <translation>由负责治疗师在“方案”中批准。在此之前无法激活。</translation>
    </message>
    <message>
        <source>A value is outside its limits.</source>
        <translation>有数值超出限值。</translation>
    </message>
    <message>
        <source>Set it inside the band that is shown.</source>
        <translation>请在显示的范围内设定。</translation>
    </message>
    <message>
        <source>This text cannot be used here.</source>
        <translation>此处不能使用该文字。</translation>
    </message>
    <message>
        <source>Check the marked field.</source>
        <translation>请检查标出的字段。</translation>
    </message>
    <message>
        <source>This zone is not in the zone table.</source>
        <translation>此区域不在区域表中。</translation>
    </message>
    <message>
        <source>Choose a zone on the map.</source>
        <translation>请在图上选择区域。</translation>
    </message>
    <message>
        <source>This area is never needled.</source>
        <translation>此部位禁止微针治疗。</translation>
    </message>
    <message>
        <source>Choose another zone.</source>
        <translation>请选择其他区域。</translation>
    </message>
    <message>
        <source>The plan is not complete.</source>
        <translation>计划不完整。</translation>
    </message>
    <message>
        <source>Fill in what is marked, then try again.</source>
        <translation>请填写标出的内容后重试。</translation>
    </message>
    <message>
        <source>This record is signed and read-only.</source>
        <translation>此记录已签名，仅可查看。</translation>
    </message>
    <message>
        <source>Add a dated note instead.</source>
        <translation>请改为添加注明日期的补注。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>请确认文件存在且您有权打开。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind.</source>
        <translation>文件已损坏或类型不符。</translation>
    </message>
    <message>
        <source>Choose another file, or install Stipple again.</source>
        <translation>请选择其他文件，或重新安装 Stipple。</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>打印机未接受页面。</translation>
    </message>
    <message>
        <source>Save it as PDF, or try again.</source>
        <translation>请存为 PDF，或重试。</translation>
    </message>
    <message>
        <source>Something in Stipple went wrong.</source>
        <translation>Stipple 内部出错。</translation>
    </message>
    <message>
        <source>Your records are safe. Note the code and tell the maker.</source>
        <translation>您的病历是安全的。请记下代码并告知厂商。</translation>
    </message>
    <message>
        <source>Note the code and tell the maker.</source>
        <translation>请记下代码并告知厂商。</translation>
    </message>
    <message>
        <source>No pen is connected.</source>
        <translation>未连接微针笔。</translation>
    </message>
    <message>
        <source>Plug in the pen, or check its cable.</source>
        <translation>请插入微针笔，或检查连接线。</translation>
    </message>
    <message>
        <source>This account may not open the pen’s port.</source>
        <translation>此账户无权打开微针笔端口。</translation>
    </message>
    <message>
        <source>Add the user to the group of the port, then sign in again.</source>
        <translation>请将用户加入端口所属的组，然后重新登录。</translation>
    </message>
    <message>
        <source>Another program is using the pen.</source>
        <translation>其他程序正在使用微针笔。</translation>
    </message>
    <message>
        <source>Close that program, then plug the pen in again.</source>
        <translation>请关闭该程序，再重新插入微针笔。</translation>
    </message>
    <message>
        <source>The device on this port is not a pen.</source>
        <translation>此端口上的设备不是微针笔。</translation>
    </message>
    <message>
        <source>Choose another port or plug in the pen.</source>
        <translation>请选择其他端口，或插入微针笔。</translation>
    </message>
    <message>
        <source>Stipple does not drive this pen’s firmware: it has no version, a known fault, or goes beyond its own limits.</source>
        <translation>Stipple 不驱动此微针笔的固件：固件没有版本号、存在已知缺陷，或超出其自身限值。</translation>
    </message>
    <message>
        <source>Update the pen, or use another one. It cannot be armed.</source>
        <translation>请更新此笔的固件或换用另一支。此笔无法激活。</translation>
    </message>
    <message>
        <source>The link to the pen was lost.</source>
        <translation>与微针笔的连接已中断。</translation>
    </message>
    <message>
        <source>Lift the pen from the skin. Check the cable; the pen stops by itself.</source>
        <translation>将笔抬离皮肤。检查连接线；笔会自行停止。</translation>
    </message>
    <message>
        <source>The pen refused the command.</source>
        <translation>微针笔拒绝了该命令。</translation>
    </message>
    <message>
        <source>Read the reason beside the pen’s state and try again.</source>
        <translation>请查看笔状态旁的原因后重试。</translation>
    </message>
    <message>
        <source>The pen repeated other values than were sent.</source>
        <translation>微针笔回读的数值与发送的不同。</translation>
    </message>
    <message>
        <source>It stays disarmed. Send the plan again; if it differs again, use another pen.</source>
        <translation>笔保持未激活。请重新发送计划；若仍不同，请换用另一支。</translation>
    </message>
    <message>
        <source>This pen was never used here, or another pen has its number.</source>
        <translation>此笔从未在此使用，或另一支笔用了它的编号。</translation>
    </message>
    <message>
        <source>Compare the serial number on the pen and confirm it under Device, Pens.</source>
        <translation>请核对笔上的序列号，并在“设备”→“微针笔”中确认。</translation>
    </message>
    <message>
        <source>The pen’s log has a gap: some strokes may not be recorded.</source>
        <translation>笔的日志有缺失：部分穿刺可能未被记录。</translation>
    </message>
    <message>
        <source>Check the last session, then acknowledge the gap.</source>
        <translation>请核查上次治疗，再确认缺失。</translation>
    </message>
    <message>
        <source>The pen has not confirmed the stop.</source>
        <translation>微针笔未确认停止。</translation>
    </message>
    <message>
        <source>Lift the pen from the skin and unplug it.</source>
        <translation>将笔抬离皮肤并拔下。</translation>
    </message>
    <message>
        <source>The cartridge cannot be used.</source>
        <translation>此针头不能使用。</translation>
    </message>
    <message>
        <source>Insert a new, unused cartridge.</source>
        <translation>请装入新的、未用过的针头。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>数据文件夹无法写入。</translation>
    </message>
    <message>
        <source>Check its rights and the disk, or start with another folder.</source>
        <translation>请检查权限和磁盘，或用其他文件夹启动。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free at least 500 MB. Until then nothing can be armed.</source>
        <translation>请至少腾出 500 MB。在此之前无法激活。</translation>
    </message>
    <message>
        <source>The records are busy.</source>
        <translation>病历库正忙。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>The record file is damaged.</source>
        <translation>病历文件已损坏。</translation>
    </message>
    <message>
        <source>Restore the newest backup. Do not continue with this file.</source>
        <translation>请恢复最新备份。勿继续使用此文件。</translation>
    </message>
    <message>
        <source>These records were written by a newer Stipple.</source>
        <translation>这些病历由更新版本的 Stipple 写入。</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>请安装更新版本。数据未作任何改动。</translation>
    </message>
    <message>
        <source>The record file does not have the expected structure.</source>
        <translation>病历文件的结构与预期不符。</translation>
    </message>
    <message>
        <source>Restore a backup and tell the administrator. Nothing was changed.</source>
        <translation>请恢复备份并告知管理员。数据未作任何改动。</translation>
    </message>
    <message>
        <source>This record does not exist any more.</source>
        <translation>此记录已不存在。</translation>
    </message>
    <message>
        <source>Go back and open it again.</source>
        <translation>请返回后重新打开。</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile.</source>
        <translation>其间有人修改了此记录。</translation>
    </message>
    <message>
        <source>Open it again; your text is kept as a draft.</source>
        <translation>请重新打开；您的文字已存为草稿。</translation>
    </message>
    <message>
        <source>The records did not answer.</source>
        <translation>病历库没有响应。</translation>
    </message>
    <message>
        <source>Try again. If it stays, note the code and tell the maker.</source>
        <translation>请重试。若仍如此，请记下代码并告知厂商。</translation>
    </message>
    <message>
        <source>Another Stipple is using this data folder.</source>
        <translation>另一个 Stipple 正在使用此数据文件夹。</translation>
    </message>
    <message>
        <source>Close the other window first.</source>
        <translation>请先关闭另一个窗口。</translation>
    </message>
    <message>
        <source>This folder belongs to the demo clinic, or to a real one.</source>
        <translation>此文件夹属于演示诊所，或属于真实诊所。</translation>
    </message>
    <message>
        <source>Start Stipple in the same mode as before. They never mix.</source>
        <translation>请以原先的模式启动 Stipple。两者绝不混用。</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>备份未写入。</translation>
    </message>
    <message>
        <source>Choose another place under Device, Backup.</source>
        <translation>请在“设备”→“备份”中选择其他位置。</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>备份无法恢复。</translation>
    </message>
    <message>
        <source>Your records are unchanged. Choose another backup.</source>
        <translation>您的病历未变。请选择其他备份。</translation>
    </message>
    <message>
        <source>After too many wrong passwords this account has to wait.</source>
        <translation>密码错误次数过多，此账户须等待。</translation>
    </message>
    <message>
        <source>Half a minute at first, longer each time. Then type the password again.</source>
        <translation>首次半分钟，之后逐次加长。然后重新输入密码。</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Lift the pen from the skin.</source>
        <translation>将笔抬离皮肤。</translation>
    </message>
    <message>
        <source>Lift the pen from the skin. Unplug it and use another pen.</source>
        <translation>将笔抬离皮肤。拔下并换用另一支。</translation>
    </message>
    <message>
        <source>Pen stopped — it heard nothing from this station</source>
        <translation>笔已停止 — 收不到本工作站信号</translation>
    </message>
    <message>
        <source>Lift the pen from the skin. Check the cable, then clear.</source>
        <translation>将笔抬离皮肤。检查连接线，然后清除。</translation>
    </message>
    <message>
        <source>Stopped by STOP</source>
        <translation>已由 STOP 停止</translation>
    </message>
    <message>
        <source>Clear when the reason is gone.</source>
        <translation>原因消除后再清除。</translation>
    </message>
    <message>
        <source>Pen stopped — the line dropped</source>
        <translation>笔已停止 — 线路中断</translation>
    </message>
    <message>
        <source>Check the cable at both ends.</source>
        <translation>请检查连接线两端。</translation>
    </message>
    <message>
        <source>Pen stopped — this station took the permit back</source>
        <translation>笔已停止 — 本工作站收回了运行许可</translation>
    </message>
    <message>
        <source>Read the other alarms first.</source>
        <translation>请先查看其他报警。</translation>
    </message>
    <message>
        <source>Motor cut by the depth limit</source>
        <translation>电机已由深度限值切断</translation>
    </message>
    <message>
        <source>Look at the skin. Change the cartridge before clearing.</source>
        <translation>请查看皮肤。清除前更换针头。</translation>
    </message>
    <message>
        <source>Depth sensor failed</source>
        <translation>深度传感器故障</translation>
    </message>
    <message>
        <source>Rate error — %1 strokes/min</source>
        <translation>频率误差 — %1 次/分</translation>
    </message>
    <message>
        <source>Check the cartridge, then clear.</source>
        <translation>检查针头，然后清除。</translation>
    </message>
    <message>
        <source>Motor stalled</source>
        <translation>电机堵转</translation>
    </message>
    <message>
        <source>No stroke for %1 ms</source>
        <translation>%1 ms 无穿刺</translation>
    </message>
    <message>
        <source>Lift the pen straight from the skin. Check the needles.</source>
        <translation>将笔垂直抬离皮肤。检查针。</translation>
    </message>
    <message>
        <source>Motor current too high — %1 mA</source>
        <translation>电机电流过高 — %1 mA</translation>
    </message>
    <message>
        <source>Check the cartridge.</source>
        <translation>请检查针头。</translation>
    </message>
    <message>
        <source>Motor too warm — %1</source>
        <translation>电机过热 — %1</translation>
    </message>
    <message>
        <source>Let the pen cool down, then clear.</source>
        <translation>待笔冷却后清除。</translation>
    </message>
    <message>
        <source>Grip too warm — %1</source>
        <translation>手柄过热 — %1</translation>
    </message>
    <message>
        <source>Limit 43.0 °C</source>
        <translation>限值 43.0 °C</translation>
    </message>
    <message>
        <source>Let the pen cool below 41 °C, then clear.</source>
        <translation>待笔冷却至 41 °C 以下后清除。</translation>
    </message>
    <message>
        <source>Supply too low — %1</source>
        <translation>供电过低 — %1</translation>
    </message>
    <message>
        <source>Plug the pen straight into the computer.</source>
        <translation>请将笔直接插到电脑上。</translation>
    </message>
    <message>
        <source>Supply too high — %1</source>
        <translation>供电过高 — %1</translation>
    </message>
    <message>
        <source>Unplug the pen and use another socket.</source>
        <translation>拔下笔，换用其他接口。</translation>
    </message>
    <message>
        <source>Cartridge removed</source>
        <translation>针头已取下</translation>
    </message>
    <message>
        <source>Insert a cartridge and load the zone again.</source>
        <translation>装入针头，重新载入区域。</translation>
    </message>
    <message>
        <source>Cartridge cannot be used</source>
        <translation>针头不能使用</translation>
    </message>
    <message>
        <source>Insert a new, unused cartridge.</source>
        <translation>请装入新的、未用过的针头。</translation>
    </message>
    <message>
        <source>Trigger stuck</source>
        <translation>触发键卡住</translation>
    </message>
    <message>
        <source>Release the trigger for one second, then clear.</source>
        <translation>松开触发键一秒，然后清除。</translation>
    </message>
    <message>
        <source>Needles not withdrawn</source>
        <translation>针未缩回</translation>
    </message>
    <message>
        <source>Run time used up — %1</source>
        <translation>运行时间已用完 — %1</translation>
    </message>
    <message>
        <source>Arm again to go on.</source>
        <translation>重新激活后继续。</translation>
    </message>
    <message>
        <source>Strokes of this zone used up — %1</source>
        <translation>本区域穿刺数已用完 — %1</translation>
    </message>
    <message>
        <source>Go to the next zone.</source>
        <translation>请转到下一区域。</translation>
    </message>
    <message>
        <source>Contact lost — paused</source>
        <translation>接触中断 — 已暂停</translation>
    </message>
    <message>
        <source>Place the pen on the skin again.</source>
        <translation>请将笔重新贴合皮肤。</translation>
    </message>
    <message>
        <source>The pen’s settings were damaged</source>
        <translation>笔的设置已损坏</translation>
    </message>
    <message>
        <source>Load the zone again.</source>
        <translation>请重新载入区域。</translation>
    </message>
    <message>
        <source>Pen self-test failed</source>
        <translation>笔自检失败</translation>
    </message>
    <message>
        <source>The pen’s clock is wrong</source>
        <translation>笔的时钟有误</translation>
    </message>
    <message>
        <source>The pen’s log is full</source>
        <translation>笔的日志已满</translation>
    </message>
    <message>
        <source>Wait until it is read. It cannot be armed before.</source>
        <translation>请等待读取完成。在此之前无法激活。</translation>
    </message>
    <message>
        <source>Link disturbed — %1 bad frames a second</source>
        <translation>连接受干扰 — 每秒 %1 个错误帧</translation>
    </message>
    <message>
        <source>Check the cable.</source>
        <translation>请检查连接线。</translation>
    </message>
    <message>
        <source>The pen restarted by itself</source>
        <translation>笔自行重启</translation>
    </message>
    <message>
        <source>Wait until its log is read, then clear.</source>
        <translation>待其日志读完后清除。</translation>
    </message>
    <message>
        <source>Emergency stop pressed on the pen</source>
        <translation>笔上的急停被按下</translation>
    </message>
    <message>
        <source>Release the button, then clear.</source>
        <translation>松开按钮，然后清除。</translation>
    </message>
    <message>
        <source>Stroke counters differ by %1</source>
        <translation>穿刺计数相差 %1</translation>
    </message>
    <message>
        <source>The record shows the higher count.</source>
        <translation>病历采用较高的计数。</translation>
    </message>
    <message>
        <source>Pen fault %1</source>
        <translation>笔故障 %1</translation>
    </message>
    <message>
        <source>Depth error — needles at %1</source>
        <translation>深度异常 — 针尖位于 %1</translation>
    </message>
    <message>
        <source>It read %1</source>
        <translation>读数为 %1</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Cooled</source>
        <translation>已冷敷</translation>
    </message>
    <message>
        <source>Hyaluronic serum</source>
        <translation>透明质酸精华</translation>
    </message>
    <message>
        <source>Mineral SPF 50</source>
        <translation>物理防晒 SPF 50</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 is the most: %2</source>
        <translation>最大 %1：%2</translation>
    </message>
    <message>
        <source>%1 is the least: %2</source>
        <translation>最小 %1：%2</translation>
    </message>
    <message>
        <source>limited by the device ceiling</source>
        <translation>受设备上限限制</translation>
    </message>
    <message>
        <source>limited by the pen</source>
        <translation>受微针笔限制</translation>
    </message>
    <message>
        <source>limited by the cartridge</source>
        <translation>受针头限制</translation>
    </message>
    <message>
        <source>limited by cartridge %1</source>
        <translation>受针头 %1 限制</translation>
    </message>
    <message>
        <source>limited by %1</source>
        <translation>受%1限制</translation>
    </message>
    <message>
        <source>limited by skin type</source>
        <translation>受皮肤类型限制</translation>
    </message>
    <message>
        <source>limited by screening</source>
        <translation>受筛查限制</translation>
    </message>
    <message>
        <source>limited by licence</source>
        <translation>受执业许可限制</translation>
    </message>
    <message>
        <source>limited by this patient’s cap</source>
        <translation>受此患者的上限限制</translation>
    </message>
    <message>
        <source>a reason is needed above this</source>
        <translation>超过此值须说明理由</translation>
    </message>
    <message>
        <source>limited by the rate for this skin</source>
        <translation>受此类皮肤的频率限制</translation>
    </message>
    <message>
        <source>limited by the planned cartridge: %1</source>
        <translation>受计划针头限制：%1</translation>
    </message>
</context>
<context>
    <name>Numbing</name>
    <message>
        <source>Off after %1 min, skin is clean</source>
        <translation>敷 %1 分钟后已去除，皮肤已清洁</translation>
    </message>
    <message>
        <source>Off after %1 min. Tick both when done.</source>
        <translation>敷 %1 分钟后已去除。完成后请勾选两项。</translation>
    </message>
    <message>
        <source>%1 on the skin. Too long: take it off now.</source>
        <translation>已敷 %1。过久：请立即去除。</translation>
    </message>
    <message>
        <source>%1 on the skin, minimum in %2</source>
        <translation>已敷 %1，%2 后达到最短时间</translation>
    </message>
    <message>
        <source>%1 on the skin. Ready; off within %2.</source>
        <translation>已敷 %1。时间已够；请在 %2 内去除。</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>请选择产品。</translation>
    </message>
    <message>
        <source>Choose the zones that get cream.</source>
        <translation>请选择敷表面麻醉膏的区域。</translation>
    </message>
    <message>
        <source>There is cream on one of these zones already.</source>
        <translation>其中有区域已敷表面麻醉膏。</translation>
    </message>
    <message>
        <source>Screening forbids numbing, or a question is open.</source>
        <translation>筛查禁止表面麻醉，或有未答问题。</translation>
    </message>
    <message>
        <source>Another product was used today. Two are never put on one day.</source>
        <translation>今日已用其他产品。同一天绝不用两种。</translation>
    </message>
    <message>
        <source>Needling has begun. No cream goes on opened skin.</source>
        <translation>微针治疗已开始。不可在破损皮肤上敷表面麻醉膏。</translation>
    </message>
    <message>
        <source>The area is larger than the label allows.</source>
        <translation>面积超过说明书允许范围。</translation>
    </message>
    <message>
        <source>No largest area is known for this product. Keep it small.</source>
        <translation>此产品的最大面积未知。请尽量缩小面积。</translation>
    </message>
    <message>
        <source>A cream this strong is never covered.</source>
        <translation>如此高浓度的表面麻醉膏绝不可封包。</translation>
    </message>
    <message>
        <source>Enter the lot of the tube.</source>
        <translation>请输入管上的批号。</translation>
    </message>
    <message>
        <source>Enter the expiry date of the tube.</source>
        <translation>请输入管上的有效期。</translation>
    </message>
    <message>
        <source>The tube is past its date.</source>
        <translation>此管已过期。</translation>
    </message>
    <message>
        <source>Enter how many grams.</source>
        <translation>请输入克数。</translation>
    </message>
    <message>
        <source>The patient is light. Give a reason of at least 15 characters.</source>
        <translation>患者体重较低。请填写至少 15 个字符的理由。</translation>
    </message>
</context>
<context>
    <name>Observation</name>
    <message>
        <source>Pinpoint bleeding</source>
        <translation>点状出血</translation>
    </message>
    <message>
        <source>Erythema</source>
        <translation>红斑</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>不适</translation>
    </message>
    <message>
        <source>Cooled</source>
        <translation>已冷敷</translation>
    </message>
    <message>
        <source>Serum reapplied</source>
        <translation>补涂精华</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Clinician</source>
        <translation>治疗师</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Plan, arm, sign</source>
        <translation>计划、激活、签名</translation>
    </message>
    <message>
        <source>Plan. Without a valid licence: no arming, no signing</source>
        <translation>可计划。无有效执业许可：不能激活或签名</translation>
    </message>
    <message>
        <source>Bookings, forms, plans, printing</source>
        <translation>预约、表单、计划、打印</translation>
    </message>
    <message>
        <source>Users, clinic, backup, erasure</source>
        <translation>用户、诊所、备份、删除</translation>
    </message>
    <message>
        <source>Read charts</source>
        <translation>查看病历</translation>
    </message>
    <message>
        <source>runs the clinic</source>
        <translation>管理诊所</translation>
    </message>
    <message>
        <source>A clinician with a valid licence does this.</source>
        <translation>须由持有效执业许可的治疗师操作。</translation>
    </message>
    <message>
        <source>A clinician or an administrator does this.</source>
        <translation>须由治疗师或管理员操作。</translation>
    </message>
    <message>
        <source>A clinician or an assistant does this.</source>
        <translation>须由治疗师或助理操作。</translation>
    </message>
    <message>
        <source>Any account but a reader&apos;s does this.</source>
        <translation>除只读账户外均可操作。</translation>
    </message>
    <message>
        <source>An administrator does this.</source>
        <translation>须由管理员操作。</translation>
    </message>
    <message>
        <source>Cartridges</source>
        <translation>针头</translation>
    </message>
    <message>
        <source>Anaesthetics</source>
        <translation>麻醉药</translation>
    </message>
    <message>
        <source>Serums</source>
        <translation>精华</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>其他产品</translation>
    </message>
</context>
<context>
    <name>Pen</name>
    <message>
        <source>No cartridge in the pen</source>
        <translation>笔上无针头</translation>
    </message>
    <message>
        <source>The cartridge cannot be read</source>
        <translation>无法读取针头</translation>
    </message>
    <message>
        <source>Another cartridge than planned</source>
        <translation>针头与计划不符</translation>
    </message>
    <message>
        <source>The cartridge was changed after the check</source>
        <translation>检查后更换了针头</translation>
    </message>
    <message>
        <source>Cartridge already used</source>
        <translation>针头已用过</translation>
    </message>
    <message>
        <source>Cartridge expired</source>
        <translation>针头已过期</translation>
    </message>
    <message>
        <source>Cartridge not genuine</source>
        <translation>针头非正品</translation>
    </message>
    <message>
        <source>The cartridge cannot be used</source>
        <translation>此针头不能使用</translation>
    </message>
    <message>
        <source>Trigger held: release it first</source>
        <translation>触发键被按住：请先松开</translation>
    </message>
    <message>
        <source>Emergency stop is pressed on the pen</source>
        <translation>笔上的急停被按下</translation>
    </message>
    <message>
        <source>Needles are not withdrawn</source>
        <translation>针未缩回</translation>
    </message>
    <message>
        <source>The link was not steady enough: try again</source>
        <translation>连接不够稳定：请重试</translation>
    </message>
    <message>
        <source>The pen’s interlock is open</source>
        <translation>笔的联锁已断开</translation>
    </message>
    <message>
        <source>Link to the pen lost</source>
        <translation>与笔的连接已中断</translation>
    </message>
    <message>
        <source>The pen stops by itself. What was given last is uncertain.</source>
        <translation>笔会自行停止。最后的施治量不确定。</translation>
    </message>
    <message>
        <source>Lift the pen from the skin. Check the cable at both ends.</source>
        <translation>将笔抬离皮肤。检查连接线两端。</translation>
    </message>
    <message>
        <source>STOP NOT CONFIRMED — lift the pen, unplug it</source>
        <translation>STOP 未确认 — 抬起笔并拔下</translation>
    </message>
    <message>
        <source>The pen has not proved that its needles are withdrawn.</source>
        <translation>笔尚未证实针已缩回。</translation>
    </message>
    <message>
        <source>Lift the pen from the skin now. Pull its plug.</source>
        <translation>立即将笔抬离皮肤。拔下插头。</translation>
    </message>
    <message>
        <source>No data from the pen</source>
        <translation>没有来自笔的数据</translation>
    </message>
    <message>
        <source>The motor was stopped.</source>
        <translation>电机已停止。</translation>
    </message>
    <message>
        <source>Lift the pen. Check the cable.</source>
        <translation>抬起笔。检查连接线。</translation>
    </message>
    <message>
        <source>This window did not answer in time</source>
        <translation>本窗口未及时响应</translation>
    </message>
    <message>
        <source>Close other programs. Arm again when the window reacts at once.</source>
        <translation>请关闭其他程序。窗口能立即响应后再激活。</translation>
    </message>
    <message>
        <source>The record cannot be written</source>
        <translation>病历无法写入</translation>
    </message>
    <message>
        <source>The motor was stopped. The pen’s own log still counts.</source>
        <translation>电机已停止。笔自身的日志仍继续计数。</translation>
    </message>
    <message>
        <source>Check the disk. Nothing can be armed until records are written again.</source>
        <translation>请检查磁盘。恢复写入前无法激活。</translation>
    </message>
    <message>
        <source>The pen repeated other values than were sent</source>
        <translation>笔回读的数值与发送的不同</translation>
    </message>
    <message>
        <source>It stays disarmed.</source>
        <translation>笔保持未激活。</translation>
    </message>
    <message>
        <source>Load the zone again. If it differs again, use another pen.</source>
        <translation>重新载入区域。若仍不同，请换用另一支。</translation>
    </message>
    <message>
        <source>The pen runs other values than the plan</source>
        <translation>笔的运行值与计划不符</translation>
    </message>
    <message>
        <source>Look at the skin. Load the zone again.</source>
        <translation>请查看皮肤。重新载入区域。</translation>
    </message>
    <message>
        <source>Unknown pen</source>
        <translation>未知的笔</translation>
    </message>
    <message>
        <source>Its serial number or identity is new here.</source>
        <translation>其序列号或身份首次出现。</translation>
    </message>
    <message>
        <source>Compare the number on the pen and confirm it under Device, Pens.</source>
        <translation>请核对笔上的编号，并在“设备”→“微针笔”中确认。</translation>
    </message>
    <message>
        <source>The pen’s log has a gap</source>
        <translation>笔的日志有缺失</translation>
    </message>
    <message>
        <source>Some strokes may not be in the record.</source>
        <translation>部分穿刺可能未记入病历。</translation>
    </message>
    <message>
        <source>Check the last session and acknowledge the gap.</source>
        <translation>请核查上次治疗并确认缺失。</translation>
    </message>
    <message>
        <source>Reduced timing margin</source>
        <translation>时间裕量降低</translation>
    </message>
    <message>
        <source>This computer gives the pen’s link no priority.</source>
        <translation>本电脑未给予与笔的连接优先权。</translation>
    </message>
    <message>
        <source>Treatment is possible. Ask the administrator to allow real-time priority.</source>
        <translation>可以治疗。请管理员允许实时优先级。</translation>
    </message>
    <message>
        <source>The pen stopped — %1</source>
        <translation>笔已停止 — %1</translation>
    </message>
    <message>
        <source>Look at the skin and at the pen, then clear.</source>
        <translation>查看皮肤和笔，然后清除。</translation>
    </message>
    <message>
        <source>Not armed — %1</source>
        <translation>未激活 — %1</translation>
    </message>
    <message>
        <source>Remove the cause, then hold to arm again.</source>
        <translation>消除原因，再重新按住激活。</translation>
    </message>
    <message>
        <source>Alarm %1</source>
        <translation>报警 %1</translation>
    </message>
    <message>
        <source>Lift the pen from the skin.</source>
        <translation>将笔抬离皮肤。</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>高优先级</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>中优先级</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <source>No stop</source>
        <translation>无停止原因</translation>
    </message>
    <message>
        <source>Link silent</source>
        <translation>连接无信号</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>线路中断</translation>
    </message>
    <message>
        <source>Permit withdrawn</source>
        <translation>运行许可已收回</translation>
    </message>
    <message>
        <source>Stopped by this station</source>
        <translation>由本工作站停止</translation>
    </message>
    <message>
        <source>Trigger released</source>
        <translation>触发键已松开</translation>
    </message>
    <message>
        <source>Emergency stop on the pen</source>
        <translation>笔上急停</translation>
    </message>
    <message>
        <source>Run time used up</source>
        <translation>运行时间用完</translation>
    </message>
    <message>
        <source>Strokes of the zone used up</source>
        <translation>区域穿刺数用完</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>接触中断</translation>
    </message>
    <message>
        <source>Cartridge removed</source>
        <translation>针头已取下</translation>
    </message>
    <message>
        <source>Fault of the pen</source>
        <translation>笔故障</translation>
    </message>
    <message>
        <source>Another station took over</source>
        <translation>已由另一工作站接管</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>会话已关闭</translation>
    </message>
    <message>
        <source>Armed or paused too long</source>
        <translation>激活或暂停过久</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>已解除激活</translation>
    </message>
    <message>
        <source>Settings became void</source>
        <translation>设置已失效</translation>
    </message>
    <message>
        <source>Supply failed</source>
        <translation>供电故障</translation>
    </message>
    <message>
        <source>The pen restarted</source>
        <translation>笔已重启</translation>
    </message>
    <message>
        <source>Paused by this station</source>
        <translation>由本工作站暂停</translation>
    </message>
    <message>
        <source>Session idle</source>
        <translation>会话闲置</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>原因 %1</translation>
    </message>
    <message>
        <source>NO PEN</source>
        <translation>无笔</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>ARMING</source>
        <translation>激活中</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>STOPPING</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>CHECK PEN</source>
        <translation>检查笔</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>A value is outside the pen’s range</source>
        <translation>有数值超出笔的范围</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>当前状态下无法执行</translation>
    </message>
    <message>
        <source>The session with the pen is over</source>
        <translation>与笔的会话已结束</translation>
    </message>
    <message>
        <source>The pen is busy</source>
        <translation>笔正忙</translation>
    </message>
    <message>
        <source>The arming code does not match</source>
        <translation>激活码不匹配</translation>
    </message>
    <message>
        <source>The arming code is too old: hold again</source>
        <translation>激活码已过期：请重新按住</translation>
    </message>
    <message>
        <source>The pen holds other settings: load the zone again</source>
        <translation>笔中为其他设置：请重新载入区域</translation>
    </message>
    <message>
        <source>A fault of the pen is not cleared</source>
        <translation>笔有未清除的故障</translation>
    </message>
    <message>
        <source>This pen cannot do that</source>
        <translation>此笔不支持</translation>
    </message>
    <message>
        <source>Firmware not allowed</source>
        <translation>固件不被允许</translation>
    </message>
    <message>
        <source>The pen’s log is full</source>
        <translation>笔的日志已满</translation>
    </message>
    <message>
        <source>The pen did not prove its identity</source>
        <translation>笔未证实其身份</translation>
    </message>
    <message>
        <source>The pen refused, status %1/%2</source>
        <translation>笔已拒绝，状态 %1/%2</translation>
    </message>
    <message>
        <source>Load zone</source>
        <translation>载入区域</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>解除激活</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Mark cartridge used</source>
        <translation>将针头标为已用</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已执行</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1：未执行</translation>
    </message>
    <message>
        <source>%1: not known whether it was done. Reading the pen.</source>
        <translation>%1：是否已执行尚不清楚。正在读取笔。</translation>
    </message>
    <message>
        <source>%1-pin</source>
        <translation>%1 针</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>批号 %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>use by %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>already used</source>
        <translation>已用过</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 G</source>
        <comment>gauge of the needles</comment>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>最深 %1</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>图片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>before</source>
        <translation>治疗前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>治疗后</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>关注点</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Choose a JPEG or PNG of at most 20 MB.</source>
        <translation>该文件不是可用的图片。请选择不超过 20 MB 的 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>The patient did not agree to photos in the record. The consent stands in the patient form.</source>
        <translation>患者未同意在病历中保存照片。同意情况见患者表单。</translation>
    </message>
</context>
<context>
    <name>PhotoScope</name>
    <message>
        <source>Kept in the record</source>
        <translation>保存在病历中</translation>
    </message>
    <message>
        <source>Teaching inside the clinic</source>
        <translation>诊所内教学</translation>
    </message>
    <message>
        <source>Publication, face not shown</source>
        <translation>发表，不露面部</translation>
    </message>
    <message>
        <source>Advertising and website</source>
        <translation>广告和网站</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Practitioner</source>
        <translation>治疗师</translation>
    </message>
    <message>
        <source>Clinical content</source>
        <translation>临床内容</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Numbing</source>
        <translation>表面麻醉</translation>
    </message>
    <message>
        <source>Patient, said aloud</source>
        <translation>患者，口头核对</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Cartridge</source>
        <translation>针头</translation>
    </message>
    <message>
        <source>Plan read-back</source>
        <translation>计划回读</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in again.</source>
        <translation>无人登录。请重新登录。</translation>
    </message>
    <message>
        <source>This account may not treat. A clinician has to sign in.</source>
        <translation>此账户无权治疗。须由治疗师登录。</translation>
    </message>
    <message>
        <source>No licence is recorded. Add it in the account.</source>
        <translation>未登记执业许可。请在账户中添加。</translation>
    </message>
    <message>
        <source>The licence has run out. Renew it in the account.</source>
        <translation>执业许可已过期。请在账户中更新。</translation>
    </message>
    <message>
        <source>No depth is allowed for this licence. Set the scope in the account.</source>
        <translation>此执业许可未准许任何深度。请在账户中设置范围。</translation>
    </message>
    <message>
        <source>The reference content is not approved. The responsible clinician has to approve it.</source>
        <translation>参考内容未批准。须由负责治疗师批准。</translation>
    </message>
    <message>
        <source>The reference content changed since it was approved. The responsible clinician has to look at it and approve it again.</source>
        <translation>参考内容在批准后已更改。须由负责治疗师查看并重新批准。</translation>
    </message>
    <message>
        <source>No zone is planned. Go back to zones and plan.</source>
        <translation>未计划任何区域。请返回区域与计划。</translation>
    </message>
    <message>
        <source>A value does not fit today&apos;s limits. Go back to zones and plan.</source>
        <translation>有数值不符合今日限值。请返回区域与计划。</translation>
    </message>
    <message>
        <source>Questions are open. Answer them in the assessment.</source>
        <translation>有未答问题。请在评估中回答。</translation>
    </message>
    <message>
        <source>An answer rules the treatment out today.</source>
        <translation>有一项回答表明今日不可治疗。</translation>
    </message>
    <message>
        <source>An answer needs a recorded reason. Give it in the assessment.</source>
        <translation>有一项回答须记录理由。请在评估中填写。</translation>
    </message>
    <message>
        <source>Reading what was put on.</source>
        <translation>正在读取所敷的表面麻醉膏。</translation>
    </message>
    <message>
        <source>Cream is still on the skin. Take it off, then tick residue and disinfection.</source>
        <translation>皮肤上仍有表面麻醉膏。请去除，然后勾选残留和消毒。</translation>
    </message>
    <message>
        <source>Cream is on the skin too long. Take it off now.</source>
        <translation>表面麻醉膏敷得过久。请立即去除。</translation>
    </message>
    <message>
        <source>Wipe off the residue and disinfect, then tick both.</source>
        <translation>擦净残留并消毒，然后勾选两项。</translation>
    </message>
    <message>
        <source>Say name and birth date aloud, and hear the patient confirm them.</source>
        <translation>大声念出姓名和出生日期，并听患者确认。</translation>
    </message>
    <message>
        <source>Another patient was confirmed. Say name and birth date aloud again.</source>
        <translation>此前确认的是另一位患者。请重新大声念出姓名和出生日期。</translation>
    </message>
    <message>
        <source>No pen. Plug in a pen.</source>
        <translation>无笔。请插入微针笔。</translation>
    </message>
    <message>
        <source>Reading the pen and its log.</source>
        <translation>正在读取笔及其日志。</translation>
    </message>
    <message>
        <source>This pen is not known. Use a pen of this clinic.</source>
        <translation>此笔未知。请使用本诊所的笔。</translation>
    </message>
    <message>
        <source>The pen needs you to look at its message, then clear it.</source>
        <translation>请查看笔的消息，然后清除。</translation>
    </message>
    <message>
        <source>The pen is not at rest. Clear it first.</source>
        <translation>笔未处于静止状态。请先清除。</translation>
    </message>
    <message>
        <source>This is a simulated pen. It cannot treat in a real clinic.</source>
        <translation>这是模拟笔，不能在真实诊所中治疗。</translation>
    </message>
    <message>
        <source>The demo clinic works with simulated pens only.</source>
        <translation>演示诊所只能使用模拟笔。</translation>
    </message>
    <message>
        <source>This pen lacks a safety function that is required.</source>
        <translation>此笔缺少必需的安全功能。</translation>
    </message>
    <message>
        <source>No cartridge. Insert a new one.</source>
        <translation>无针头。请装入新针头。</translation>
    </message>
    <message>
        <source>The cartridge cannot be read. Insert a new one.</source>
        <translation>无法读取针头。请装入新针头。</translation>
    </message>
    <message>
        <source>This cartridge was used before. Insert a new one.</source>
        <translation>此针头已用过。请装入新针头。</translation>
    </message>
    <message>
        <source>This cartridge is past its date. Insert another one.</source>
        <translation>此针头已过期。请换用其他针头。</translation>
    </message>
    <message>
        <source>The seal is broken. Insert a new one.</source>
        <translation>封条已破损。请装入新针头。</translation>
    </message>
    <message>
        <source>Our records know this cartridge from another session. Insert a new one.</source>
        <translation>病历显示此针头已用于另一次治疗。请装入新针头。</translation>
    </message>
    <message>
        <source>The plan goes deeper than this cartridge. Insert a longer one or change the plan.</source>
        <translation>计划深度超过此针头。请换用更长的针头或更改计划。</translation>
    </message>
    <message>
        <source>Runs by itself when the other checks are done.</source>
        <translation>其他检查完成后自动进行。</translation>
    </message>
    <message>
        <source>The pen repeats the limits.</source>
        <translation>笔正在回读限值。</translation>
    </message>
    <message>
        <source>The pen repeats other limits than it was given. Read again; if it stays, use another pen.</source>
        <translation>笔回读的限值与发送的不同。请重新读取；若仍如此，请换用另一支。</translation>
    </message>
    <message>
        <source>The plan changed. Read again.</source>
        <translation>计划已更改。请重新读取。</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>执业证号 %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Demo clinic: comes approved</source>
        <translation>演示诊所：已预先批准</translation>
    </message>
    <message>
        <source>Version %1, approved</source>
        <translation>版本 %1，已批准</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 个区域</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 个区域</translation>
    </message>
    <message>
        <source>deepest %1. Every value is inside its limits.</source>
        <translation>最深 %1。所有数值均在限值内。</translation>
    </message>
    <message>
        <source>All questions of today are answered.</source>
        <translation>今日问题均已回答。</translation>
    </message>
    <message>
        <source>Name and birth date were confirmed.</source>
        <translation>姓名和出生日期已确认。</translation>
    </message>
    <message>
        <source>%1 %2 · link %3 %</source>
        <translation>%1 %2 · 连接 %3 %</translation>
    </message>
    <message>
        <source>The pen repeats the first zone without difference.</source>
        <translation>笔回读的首个区域无差异。</translation>
    </message>
    <message>
        <source>No cream was put on.</source>
        <translation>未敷表面麻醉膏。</translation>
    </message>
    <message>
        <source>applied %1</source>
        <translation>%1 敷上</translation>
    </message>
    <message>
        <source>minimum %1 min</source>
        <translation>至少 %1 分钟</translation>
    </message>
    <message>
        <source>off, wiped and disinfected</source>
        <translation>已去除、擦净并消毒</translation>
    </message>
    <message>
        <source>Another class of cartridge than planned for a zone.</source>
        <translation>针头类型与某个区域的计划不同。</translation>
    </message>
    <message>
        <source>planned %1: %2</source>
        <translation>计划 %1：%2</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Stipple cannot start</source>
        <translation>Stipple 无法启动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>1 zone</source>
        <translation>1 个区域</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 个区域</translation>
    </message>
    <message>
        <source>%1, deepest %2</source>
        <translation>%1，最深 %2</translation>
    </message>
    <message>
        <source>redness</source>
        <extracomment>What a treatment aimed at, inside a line: &quot;8 zones · 22 min · pinpoint bleeding&quot;</extracomment>
        <translation>发红</translation>
    </message>
    <message>
        <source>redness to pinpoint bleeding</source>
        <translation>发红至点状出血</translation>
    </message>
    <message>
        <source>pinpoint bleeding</source>
        <translation>点状出血</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>已与 %1 合并</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>已并入 %1</translation>
    </message>
    <message>
        <source>Session moved here from another chart</source>
        <translation>治疗记录由另一病历移入</translation>
    </message>
    <message>
        <source>Session %1 was entered on the wrong chart</source>
        <translation>第 %1 次治疗曾记入错误的病历</translation>
    </message>
    <message>
        <source>1 cartridge</source>
        <translation>1 个针头</translation>
    </message>
    <message>
        <source>%1 cartridges</source>
        <translation>%1 个针头</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>Lot %1 expired %2</source>
        <translation>批号 %1 已于 %2 过期</translation>
    </message>
    <message>
        <source>Lot %1 expires %2</source>
        <translation>批号 %1 将于 %2 过期</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>use first</source>
        <translation>优先使用</translation>
    </message>
    <message>
        <source>1 follow-up call due</source>
        <translation>有 1 个随访电话待打</translation>
    </message>
    <message>
        <source>%1 follow-up calls due</source>
        <translation>有 %1 个随访电话待打</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <translation>第 %1 天：%2</translation>
    </message>
    <message>
        <source>1 record to sign</source>
        <translation>有 1 份记录待签名</translation>
    </message>
    <message>
        <source>%1 records to sign</source>
        <translation>有 %1 份记录待签名</translation>
    </message>
    <message>
        <source>%1 · session of %2</source>
        <translation>%1 · %2 的治疗</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第 %1 次治疗</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>今天 · %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>Booked · %1</source>
        <translation>已预约 · %1</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Last backup 1 day ago</source>
        <translation>上次备份在 1 天前</translation>
    </message>
    <message>
        <source>Last backup %1 days ago</source>
        <translation>上次备份在 %1 天前</translation>
    </message>
    <message>
        <source>Consent form has a new version</source>
        <translation>知情同意书有新版本</translation>
    </message>
    <message>
        <source>v%1 applies from %2</source>
        <translation>v%1 自 %2 起生效</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Course complete</source>
        <translation>疗程已完成</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Call on day %1</source>
        <translation>第 %1 天电话</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>What it does: whoever has this sheet and the clinic&apos;s data can give any account a new password and read everything.</source>
        <translation>作用：持有此单和诊所数据的人，可为任何账户设新密码并查看全部内容。</translation>
    </message>
    <message>
        <source>Where it belongs: in a sealed envelope, in a safe, not beside the computer. Not as a photo, not as a file.</source>
        <translation>存放：装入密封信封，放进保险柜，不要放在电脑旁。不要拍照，不要存成文件。</translation>
    </message>
    <message>
        <source>When it is used: nobody can sign in any more. At sign-in choose “Lost every password” and type the code.</source>
        <translation>使用时机：无人能登录时。在登录页选择“密码全部丢失”并输入代码。</translation>
    </message>
    <message>
        <source>When it is replaced: as soon as somebody may have seen it. A new sheet under Device, Users makes this one worthless.</source>
        <translation>更换时机：一旦可能被人看到。在“设备”→“用户”中生成新单，此单即失效。</translation>
    </message>
    <message>
        <source>Without this sheet and without a password the records cannot be opened by anybody, the makers of Stipple included.</source>
        <translation>没有此单也没有密码，任何人都无法打开病历，Stipple 的开发者也不能。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>DEMO CLINIC. Nothing in it is real.</source>
        <translation>演示诊所。其中一切均非真实。</translation>
    </message>
    <message>
        <source>Put away on, by</source>
        <translation>存放日期、存放人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Itch</source>
        <translation>瘙痒</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Appearance of the scar</source>
        <translation>瘢痕外观</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>Said by the patient</source>
        <translation>患者自述</translation>
    </message>
    <message>
        <source>Seen by the clinician</source>
        <translation>治疗师所见</translation>
    </message>
    <message>
        <source>Unchanged, confirmed today</source>
        <translation>无变化，今日确认</translation>
    </message>
    <message>
        <source>From a score of today</source>
        <translation>来自今日评分</translation>
    </message>
    <message>
        <source>Rule %1 · source %2</source>
        <translation>规则 %1 · 来源 %2</translation>
    </message>
    <message>
        <source> (verify)</source>
        <translation> （待核实）</translation>
    </message>
    <message>
        <source>first given %1</source>
        <translation>首次回答 %1</translation>
    </message>
    <message>
        <source>Asked at every visit</source>
        <translation>每次就诊都问</translation>
    </message>
    <message>
        <source>Asked for the skin treated today</source>
        <translation>因今日治疗的皮肤而问</translation>
    </message>
    <message>
        <source>Asked again: it is about the days since the last visit</source>
        <translation>再次询问：涉及上次就诊以来的日子</translation>
    </message>
    <message>
        <source>Asked again: the question has changed</source>
        <translation>再次询问：问题已更改</translation>
    </message>
    <message>
        <source>Asked again: it was unsure last time</source>
        <translation>再次询问：上次不确定</translation>
    </message>
    <message>
        <source>Asked again: the last answer is too old</source>
        <translation>再次询问：上次回答过旧</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>回答于 %1</translation>
    </message>
    <message>
        <source>Needs a reason and a clinician&apos;s password</source>
        <translation>需要理由和治疗师的密码</translation>
    </message>
    <message>
        <source>Needs a reason, the prescriber&apos;s name and a clinician&apos;s password</source>
        <translation>需要理由、处方者姓名和治疗师的密码</translation>
    </message>
    <message>
        <source>Needs a reason, the physician&apos;s name and a clinician&apos;s password</source>
        <translation>需要理由、医师姓名和治疗师的密码</translation>
    </message>
    <message>
        <source>every zone</source>
        <translation>所有区域</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 个区域</translation>
    </message>
</context>
<context>
    <name>SkinAfter</name>
    <message>
        <source>Erythema: mild</source>
        <translation>红斑：轻度</translation>
    </message>
    <message>
        <source>Erythema: moderate</source>
        <translation>红斑：中度</translation>
    </message>
    <message>
        <source>Erythema: strong</source>
        <translation>红斑：重度</translation>
    </message>
    <message>
        <source>Pinpoint bleeding</source>
        <translation>点状出血</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>肿胀</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>不适</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>轻度</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>重度</translation>
    </message>
</context>
<context>
    <name>SkinSign</name>
    <message>
        <source>Rolling scars</source>
        <translation>滚动型瘢痕</translation>
    </message>
    <message>
        <source>Boxcar scars</source>
        <translation>厢车型瘢痕</translation>
    </message>
    <message>
        <source>Ice-pick scars</source>
        <translation>冰锥型瘢痕</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>泛红</translation>
    </message>
    <message>
        <source>Active spots</source>
        <translation>活动性痤疮</translation>
    </message>
    <message>
        <source>Melasma</source>
        <translation>黄褐斑</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>干燥</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>敏感</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>%1 millimetres</source>
        <translation>%1 毫米</translation>
    </message>
    <message>
        <source>strokes/min</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>cm²</source>
        <translation>cm²</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>请输入数字</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>Type the number without dots, commas or marks between thousands</source>
        <translation>请勿在千位之间输入点、逗号或其他符号</translation>
    </message>
    <message>
        <source>The number is below zero</source>
        <translation>数字小于零</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>小数位过多</translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>Use the unit shown beside the field</source>
        <translation>请使用字段旁的单位</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>请输入日期</translation>
    </message>
    <message>
        <source>This is not a date. Example: 1985-03-12</source>
        <translation>这不是日期。例如：1985-03-12</translation>
    </message>
    <message>
        <source>Type the year with four digits</source>
        <translation>年份请写四位数字</translation>
    </message>
    <message>
        <source>This day does not exist</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>The year is outside 1900 to 2199</source>
        <translation>年份不在 1900 至 2199 之间</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Forehead</source>
        <translation>前额</translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation>眉间</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>颞部</translation>
    </message>
    <message>
        <source>Under-eye</source>
        <translation>眼下</translation>
    </message>
    <message>
        <source>Crow’s feet</source>
        <translation>鱼尾纹</translation>
    </message>
    <message>
        <source>Nose bridge</source>
        <translation>鼻梁</translation>
    </message>
    <message>
        <source>Nose tip</source>
        <translation>鼻尖</translation>
    </message>
    <message>
        <source>Nose side</source>
        <translation>鼻翼</translation>
    </message>
    <message>
        <source>Cheekbone</source>
        <translation>颧部</translation>
    </message>
    <message>
        <source>Cheek</source>
        <translation>面颊</translation>
    </message>
    <message>
        <source>In front of the ear</source>
        <translation>耳前</translation>
    </message>
    <message>
        <source>Before ear</source>
        <translation>耳前</translation>
    </message>
    <message>
        <source>Nasolabial fold</source>
        <translation>鼻唇沟</translation>
    </message>
    <message>
        <source>Nasolabial</source>
        <translation>鼻唇沟</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>上唇</translation>
    </message>
    <message>
        <source>Below the lower lip</source>
        <translation>下唇下方</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>下唇</translation>
    </message>
    <message>
        <source>Marionette line</source>
        <translation>木偶纹</translation>
    </message>
    <message>
        <source>Marionette</source>
        <translation>木偶纹</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>下巴</translation>
    </message>
    <message>
        <source>Jawline</source>
        <translation>下颌线</translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation>颏下</translation>
    </message>
    <message>
        <source>Under chin</source>
        <translation>颏下</translation>
    </message>
    <message>
        <source>Front of neck</source>
        <translation>颈前部</translation>
    </message>
    <message>
        <source>Neck front</source>
        <translation>颈前</translation>
    </message>
    <message>
        <source>Side of neck</source>
        <translation>颈侧部</translation>
    </message>
    <message>
        <source>Neck side</source>
        <translation>颈侧</translation>
    </message>
    <message>
        <source>Back of neck</source>
        <translation>颈后部</translation>
    </message>
    <message>
        <source>Neck back</source>
        <translation>颈后</translation>
    </message>
    <message>
        <source>Scalp, front</source>
        <translation>头皮前部</translation>
    </message>
    <message>
        <source>Frontal</source>
        <translation>前部</translation>
    </message>
    <message>
        <source>Scalp, middle</source>
        <translation>头皮中部</translation>
    </message>
    <message>
        <source>Mid-scalp</source>
        <translation>中部</translation>
    </message>
    <message>
        <source>Scalp, vertex</source>
        <translation>头皮顶部</translation>
    </message>
    <message>
        <source>Vertex</source>
        <translation>头顶</translation>
    </message>
    <message>
        <source>Scalp, temple</source>
        <translation>头皮颞部</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>颞部</translation>
    </message>
    <message>
        <source>Scalp, back</source>
        <translation>头皮枕部</translation>
    </message>
    <message>
        <source>Occipital</source>
        <translation>枕部</translation>
    </message>
    <message>
        <source>Décolletage</source>
        <translation>前胸上部</translation>
    </message>
    <message>
        <source>Breastbone</source>
        <translation>胸骨区</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>乳房</translation>
    </message>
    <message>
        <source>Back of hand</source>
        <translation>手背</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Backs of fingers</source>
        <translation>手指背面</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>手指</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>腹部</translation>
    </message>
    <message>
        <source>Flank</source>
        <translation>侧腰</translation>
    </message>
    <message>
        <source>Upper arm, outer</source>
        <translation>上臂外侧</translation>
    </message>
    <message>
        <source>Arm outer</source>
        <translation>臂外侧</translation>
    </message>
    <message>
        <source>Upper arm, inner</source>
        <translation>上臂内侧</translation>
    </message>
    <message>
        <source>Arm inner</source>
        <translation>臂内侧</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>前臂</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>肘部</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>肩部</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>上背部</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>下背部</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>臀部</translation>
    </message>
    <message>
        <source>Thigh, front</source>
        <translation>大腿前侧</translation>
    </message>
    <message>
        <source>Thigh front</source>
        <translation>大腿前</translation>
    </message>
    <message>
        <source>Thigh, outer</source>
        <translation>大腿外侧</translation>
    </message>
    <message>
        <source>Thigh outer</source>
        <translation>大腿外</translation>
    </message>
    <message>
        <source>Thigh, inner</source>
        <translation>大腿内侧</translation>
    </message>
    <message>
        <source>Thigh inner</source>
        <translation>大腿内</translation>
    </message>
    <message>
        <source>Thigh, back</source>
        <translation>大腿后侧</translation>
    </message>
    <message>
        <source>Thigh back</source>
        <translation>大腿后</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>膝部</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>小腿</translation>
    </message>
    <message>
        <source>Upper eyelid</source>
        <translation>上眼睑</translation>
    </message>
    <message>
        <source>Eyelid</source>
        <translation>眼睑</translation>
    </message>
    <message>
        <source>Lower eyelid</source>
        <translation>下眼睑</translation>
    </message>
    <message>
        <source>Red lip</source>
        <translation>唇红</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>口</translation>
    </message>
    <message>
        <source>Nostril</source>
        <translation>鼻孔</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>耳</translation>
    </message>
    <message>
        <source>Navel</source>
        <translation>肚脐</translation>
    </message>
    <message>
        <source>Areola</source>
        <translation>乳晕</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>腹股沟</translation>
    </message>
    <message>
        <source>Palms and soles</source>
        <translation>手掌和足底</translation>
    </message>
    <message>
        <source>Palms, soles</source>
        <translation>手掌、足底</translation>
    </message>
    <message>
        <source>Nails</source>
        <translation>指甲和趾甲</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1，左侧</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1，右侧</translation>
    </message>
    <message>
        <source>%1 L</source>
        <comment>left</comment>
        <translation>%1 左</translation>
    </message>
    <message>
        <source>%1 R</source>
        <comment>right</comment>
        <translation>%1 右</translation>
    </message>
    <message>
        <source>%1. Never needled.</source>
        <translation>%1。禁止微针治疗。</translation>
    </message>
    <message>
        <source>Face, front</source>
        <translation>面部正面</translation>
    </message>
    <message>
        <source>Face, left side</source>
        <translation>面部左侧</translation>
    </message>
    <message>
        <source>Face, right side</source>
        <translation>面部右侧</translation>
    </message>
    <message>
        <source>Scalp, from above</source>
        <translation>头皮俯视</translation>
    </message>
    <message>
        <source>Body, front</source>
        <translation>身体正面</translation>
    </message>
    <message>
        <source>Body, back</source>
        <translation>身体背面</translation>
    </message>
    <message>
        <source>Hands, backs</source>
        <translation>双手背面</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Cross-hatch</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>点刺</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>环形</translation>
    </message>
    <message>
        <source>Even erythema</source>
        <translation>均匀红斑</translation>
    </message>
    <message>
        <source>Erythema to pinpoint</source>
        <translation>红斑至点状出血</translation>
    </message>
    <message>
        <source>Pinpoint bleeding</source>
        <translation>点状出血</translation>
    </message>
    <message>
        <source>6-pin plate</source>
        <translation>6 针板</translation>
    </message>
    <message>
        <source>9 or 12 pins</source>
        <translation>9 或 12 针</translation>
    </message>
    <message>
        <source>14 pins</source>
        <translation>14 针</translation>
    </message>
    <message>
        <source>16 pins</source>
        <translation>16 针</translation>
    </message>
    <message>
        <source>24, 36 or 42 pins</source>
        <translation>24、36 或 42 针</translation>
    </message>
    <message>
        <source>Nano tip</source>
        <translation>纳米头</translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <translation>%1（双侧）</translation>
    </message>
    <message>
        <source>Any that fits</source>
        <translation>任何适用的针头</translation>
    </message>
</context>
<context>
    <name>stipple::app::DemoPen</name>
    <message>
        <source>The emulated pen did not answer in 5 seconds.</source>
        <translation>模拟笔 5 秒内无响应。</translation>
    </message>
    <message>
        <source>The emulated pen could not be started: %1</source>
        <translation>模拟笔无法启动：%1</translation>
    </message>
    <message>
        <source>The emulated pen ended (status %1).</source>
        <translation>模拟笔已退出（状态 %1）。</translation>
    </message>
</context>
<context>
    <name>stipple::app::DemoPenWindow</name>
    <message>
        <source>SIMULATED PEN</source>
        <translation>模拟笔</translation>
    </message>
    <message>
        <source>Trigger — hold to needle</source>
        <translation>触发键 — 按住即穿刺</translation>
    </message>
    <message>
        <source>Hold with the mouse or finger. Space holds it by keyboard.</source>
        <translation>用鼠标或手指按住。键盘可用空格键。</translation>
    </message>
    <message>
        <source>Takes the cartridge out, or puts a fresh one in.</source>
        <translation>取下针头，或装入新针头。</translation>
    </message>
    <message>
        <source>Pulls the cable out, or plugs it in again.</source>
        <translation>拔下连接线，或重新插上。</translation>
    </message>
    <message>
        <source>Stands in for a pen on the cable. %1 %2</source>
        <translation>代替接在线上的笔。%1 %2</translation>
    </message>
    <message>
        <source>Cable in.</source>
        <translation>线已插上。</translation>
    </message>
    <message>
        <source>Cable out.</source>
        <translation>线已拔下。</translation>
    </message>
    <message>
        <source>Cartridge in.</source>
        <translation>针头已装。</translation>
    </message>
    <message>
        <source>No cartridge.</source>
        <translation>无针头。</translation>
    </message>
    <message>
        <source>Take cartridge out</source>
        <translation>取下针头</translation>
    </message>
    <message>
        <source>Insert fresh cartridge</source>
        <translation>装入新针头</translation>
    </message>
    <message>
        <source>Unplug cable</source>
        <translation>拔下连接线</translation>
    </message>
    <message>
        <source>Plug cable in</source>
        <translation>插上连接线</translation>
    </message>
    <message>
        <source>The emulated pen has ended.</source>
        <translation>模拟笔已退出。</translation>
    </message>
    <message>
        <source>Start the pen again</source>
        <translation>重新启动笔</translation>
    </message>
</context>
<context>
    <name>stipple::app::SleepGuard</name>
    <message>
        <source>Needles can move. Stop the pen first.</source>
        <translation>针可能会动。请先停止笔。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AddVisitSheet</name>
    <message>
        <source>Add visit</source>
        <translation>添加就诊</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>新患者</translation>
    </message>
    <message>
        <source>Choose a patient from the list</source>
        <translation>请从列表中选择患者</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AftercarePage</name>
    <message>
        <source>Aftercare sheet</source>
        <translation>术后护理单</translation>
    </message>
    <message>
        <source>Language of the patient</source>
        <translation>患者语言</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>护理单语言</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>交给患者</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>将护理单存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印护理单</translation>
    </message>
    <message>
        <source>Save in another place</source>
        <translation>存到其他位置</translation>
    </message>
    <message>
        <source>The code holds the clinic&apos;s phone number and the first steps. It holds nothing about the patient.</source>
        <translation>二维码包含诊所电话和最初的护理步骤，不含任何患者信息。</translation>
    </message>
    <message>
        <source>The record keeps which sheet was handed out, in which language and version.</source>
        <translation>病历会记录交付了哪份护理单及其语言和版本。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done, back to the chart</source>
        <translation>完成，返回病历</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>保存护理单</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>No zone was treated: the general sheet.</source>
        <translation>未治疗任何区域：通用护理单。</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 个区域</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 个区域</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>This translation has not been reviewed by a native clinician yet.</source>
        <translation>此译文尚未经母语临床人员审核。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>No printer is set up. The sheet was saved as PDF.</source>
        <translation>未设置打印机。护理单已存为 PDF。</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>已发送至 %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AgendaPanel</name>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>What the agenda shows</source>
        <translation>日程显示范围</translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation>添加就诊</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>添加一次就诊</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 次就诊</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <translation>%1 次就诊</translation>
    </message>
    <message>
        <source> · %1 signed · %2 to sign</source>
        <translation> · 已签名 %1 · 待签名 %2</translation>
    </message>
    <message>
        <source>No visits today</source>
        <translation>今天没有就诊</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>没有就诊</translation>
    </message>
    <message>
        <source>Walk-ins appear here too.</source>
        <translation>临时到诊也显示在这里。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AlarmBanner</name>
    <message>
        <source>Pause sound</source>
        <translation>暂停声音</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 条</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>无报警</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 分钟</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AnswerSheet</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For example 2026-05-06</source>
        <translation>例如 2026-05-06</translation>
    </message>
    <message>
        <source>Which zones does it concern? None marked means all.</source>
        <translation>涉及哪些区域？未标记表示全部。</translation>
    </message>
    <message>
        <source>Reason for going on (at least %1 characters)</source>
        <translation>继续治疗的理由（至少 %1 个字符）</translation>
    </message>
    <message>
        <source>Reason for going on</source>
        <translation>继续治疗的理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>for example 2026-05-06</source>
        <translation>例如 2026-05-06</translation>
    </message>
    <message>
        <source>The reason needs at least %1 characters.</source>
        <translation>理由至少需 %1 个字符。</translation>
    </message>
    <message>
        <source>Who agreed, with licence</source>
        <translation>同意者及其执业证号</translation>
    </message>
    <message>
        <source>Second credential: a clinician with a valid licence</source>
        <translation>第二凭证：持有效执业许可的治疗师</translation>
    </message>
    <message>
        <source>Whose password</source>
        <translation>谁的密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of the second credential</source>
        <translation>第二凭证的密码</translation>
    </message>
    <message>
        <source>Physician who agreed: name and licence</source>
        <translation>同意的医师：姓名和执业证号</translation>
    </message>
    <message>
        <source>Prescriber who agreed: name and licence</source>
        <translation>同意的处方者：姓名和执业证号</translation>
    </message>
    <message>
        <source>This rule asks for the name and the licence of whoever agreed</source>
        <translation>此规则要求填写同意者的姓名和执业证号</translation>
    </message>
    <message>
        <source>This day has not come yet</source>
        <translation>这一天还未到</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AppointmentFields</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the appointment</source>
        <translation>预约日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time of the appointment</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 10:30</source>
        <translation>小时和分钟，例如 10:30</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Appointment, %1</source>
        <translation>预约，%1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AssessPage</name>
    <message>
        <source>Skin &amp; goals</source>
        <translation>皮肤与目标</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Part of the assessment</source>
        <translation>评估的部分</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Zones &amp; plan</source>
        <translation>区域与计划</translation>
    </message>
    <message>
        <source>Go on to zones and plan</source>
        <translation>继续到区域与计划</translation>
    </message>
    <message>
        <source>Screening is clear</source>
        <translation>筛查通过</translation>
    </message>
    <message>
        <source>1 override</source>
        <translation>1 项特批</translation>
    </message>
    <message>
        <source>%1 overrides</source>
        <translation>%1 项特批</translation>
    </message>
    <message>
        <source>1 answer leaves zones out</source>
        <translation>1 项回答排除了区域</translation>
    </message>
    <message>
        <source>%1 answers leave zones out</source>
        <translation>%1 项回答排除了区域</translation>
    </message>
    <message>
        <source>%1 to keep in mind</source>
        <translation>%1 项须留意</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>无任何障碍。</translation>
    </message>
    <message>
        <source>1 question left</source>
        <translation>剩 1 个问题</translation>
    </message>
    <message>
        <source>%1 questions left</source>
        <translation>剩 %1 个问题</translation>
    </message>
    <message>
        <source>Screening is not complete</source>
        <translation>筛查未完成</translation>
    </message>
    <message>
        <source>The plan can be made now. The pen arms only when all are answered.</source>
        <translation>现在可以制定计划。全部回答后笔才能激活。</translation>
    </message>
    <message>
        <source>An answer needs an override</source>
        <translation>有一项回答需要特批</translation>
    </message>
    <message>
        <source>Give the reason beside it, or leave the treatment for another day.</source>
        <translation>请在旁边说明理由，或改天治疗。</translation>
    </message>
    <message>
        <source>Treatment blocked until %1</source>
        <translation>%1 前禁止治疗</translation>
    </message>
    <message>
        <source>Treatment blocked</source>
        <translation>禁止治疗</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>自上次以来</translation>
    </message>
    <message>
        <source>What has changed since last time</source>
        <translation>自上次以来的变化</translation>
    </message>
    <message>
        <source>%1: the screening now says so too.</source>
        <translation>%1：筛查中现也已注明。</translation>
    </message>
    <message>
        <source>Skin questions</source>
        <translation>皮肤问题</translation>
    </message>
    <message>
        <source>Answer the Fitzpatrick questions</source>
        <translation>回答 Fitzpatrick 问题</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rate on a scale</source>
        <translation>按量表评分</translation>
    </message>
    <message>
        <source>Book review</source>
        <translation>预约复查</translation>
    </message>
    <message>
        <source>Book a day on which the treatment may be looked at again</source>
        <translation>预约一个可重新评估治疗的日期</translation>
    </message>
    <message>
        <source>Save the assessment and book a review. Photos and goals stay on file.</source>
        <translation>保存评估并预约复查。照片和目标保留在病历中。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Every read and change, newest first. Nothing in it can be changed.</source>
        <translation>每次查看和更改，最新在前。内容不可更改。</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation>尚无记录。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::BackupPage</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 patients, %2 sessions, %3 files, %4</source>
        <translation>%1 位患者，%2 次治疗，%3 个文件，%4</translation>
    </message>
    <message>
        <source>1 file is named in the records and missing on the disk.</source>
        <translation>1 个文件有记录但磁盘上缺失。</translation>
    </message>
    <message>
        <source>%1 files are named in the records and missing on the disk.</source>
        <translation>%1 个文件有记录但磁盘上缺失。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Once a day and after each treatment day. 7 daily, 4 weekly and 12 monthly backups are kept.</source>
        <translation>每天一次，且每个治疗日后一次。保留 7 份日备份、4 份周备份和 12 份月备份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Each backup is opened, checked and counted before it is called good.</source>
        <translation>每份备份均经打开、检查和清点后才算有效。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Beside the records</source>
        <translation>与病历同处</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Last backups</source>
        <translation>最近的备份</translation>
    </message>
    <message>
        <source>Check another file</source>
        <translation>检查其他文件</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the clinic from a backup</source>
        <translation>从备份恢复诊所</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>检查备份</translation>
    </message>
    <message>
        <source>Backups (*.stipplebackup)</source>
        <translation>备份 (*.stipplebackup)</translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation>检查全部数据</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check audit log, signatures, recordings and photos</source>
        <translation>检查审计记录、签名、记录文件和照片</translation>
    </message>
    <message>
        <source>Audit log, records, signatures, pen recordings and photos. Names the first thing that does not fit.</source>
        <translation>审计记录、病历、签名、笔记录和照片。指出第一处不符。</translation>
    </message>
    <message>
        <source>Beside the records. A folder on another disk survives the loss of this one.</source>
        <translation>与病历同处。放在其他磁盘上可在本盘损坏时保全。</translation>
    </message>
    <message>
        <source>Last good backup: %1, %2</source>
        <translation>最近有效备份：%1，%2</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>No backup in this folder.</source>
        <translation>此文件夹中没有备份。</translation>
    </message>
    <message>
        <source>Writing the backup …</source>
        <translation>正在写入备份……</translation>
    </message>
    <message>
        <source>Written, opened again and counted: %1</source>
        <translation>已写入、重新打开并清点：%1</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>正在检查 %1……</translation>
    </message>
    <message>
        <source>%1 is good: %2</source>
        <translation>%1 有效：%2</translation>
    </message>
    <message>
        <source>%1 is not a usable backup. %2  %3</source>
        <translation>%1 不是可用的备份。%2  %3</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>Everything fits: %1 lines of the log, %2 records, %3 signatures, %4 files, %5 pen records.</source>
        <translation>全部相符：%1 行审计记录，%2 条病历，%3 个签名，%4 个文件，%5 条笔记录。</translation>
    </message>
    <message>
        <source>The first thing that does not fit: %1</source>
        <translation>第一处不符：%1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::BookReviewSheet</name>
    <message>
        <source>Book review</source>
        <translation>预约复查</translation>
    </message>
    <message>
        <source>It goes into the agenda of that day. The calendar file names the clinic and the time, nothing of the treatment.</source>
        <translation>会列入当天的日程。日历文件只写诊所和时间，不含治疗内容。</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>保存日历文件</translation>
    </message>
    <message>
        <source>Put the review into the agenda</source>
        <translation>将复查列入日程</translation>
    </message>
    <message>
        <source>No needling before %1.</source>
        <translation>%1 前禁止微针治疗。</translation>
    </message>
    <message>
        <source>No needling while the answer stands.</source>
        <translation>该回答有效期间禁止微针治疗。</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>不早于 %1</translation>
    </message>
    <message>
        <source>Not in the past</source>
        <translation>不能是过去的日期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Booked: %1, %2</source>
        <translation>已预约：%1，%2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CareSheet</name>
    <message>
        <source>After the treatment</source>
        <translation>治疗之后</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>反应</translation>
    </message>
    <message>
        <source>Kind of reaction</source>
        <translation>反应类型</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Grade of the reaction, CTCAE</source>
        <translation>反应分级（常见不良事件评价标准）</translation>
    </message>
    <message>
        <source>What happened, since when, what was done</source>
        <translation>发生了什么、从何时起、如何处理</translation>
    </message>
    <message>
        <source>Record reaction</source>
        <translation>记录反应</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Call on</source>
        <translation>致电日期</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>致电日期</translation>
    </message>
    <message>
        <source>For example 2026-05-15</source>
        <translation>例如 2026-05-15</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>Plan the call</source>
        <translation>安排电话</translation>
    </message>
    <message>
        <source>Expected: %1. %2</source>
        <translation>预期：%1。%2</translation>
    </message>
    <message>
        <source>EMERGENCY: call for help first.</source>
        <translation>紧急情况：请先呼救。</translation>
    </message>
    <message>
        <source>From this grade on the responsible clinician has to be told.</source>
        <translation>从该级别起必须告知负责的治疗师。</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已致电</translation>
    </message>
    <message>
        <source>The call was made</source>
        <translation>电话已打</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>无待办</translation>
    </message>
    <message>
        <source>Write down what happened.</source>
        <translation>请写下发生的情况。</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>该日期已过</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CartridgeChoice</name>
    <message>
        <source>Cartridge</source>
        <translation>针头</translation>
    </message>
    <message>
        <source>Same for every zone</source>
        <translation>用于所有区域</translation>
    </message>
    <message>
        <source>Plan this class of cartridge for every zone</source>
        <translation>为所有区域计划此类针头</translation>
    </message>
    <message>
        <source>Class of cartridge</source>
        <translation>针头类型</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最深 %1</translation>
    </message>
    <message>
        <source>general knowledge: verify</source>
        <translation>一般知识：请核实</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ChartPage</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the patient&apos;s details</source>
        <translation>编辑患者资料</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>开始治疗</translation>
    </message>
    <message>
        <source>F</source>
        <translation>女</translation>
    </message>
    <message>
        <source>M</source>
        <translation>男</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>出生于 %1</translation>
    </message>
    <message>
        <source>%1 allergy</source>
        <translation>%1 过敏</translation>
    </message>
    <message>
        <source>Fitzpatrick %1</source>
        <translation>Fitzpatrick %1</translation>
    </message>
    <message>
        <source>Go on with session %1</source>
        <translation>继续第 %1 次治疗</translation>
    </message>
    <message>
        <source>Start session %1</source>
        <translation>开始第 %1 次治疗</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Choose the patient&apos;s photo</source>
        <translation>选择患者照片</translation>
    </message>
    <message>
        <source>The patient&apos;s photo</source>
        <translation>患者照片</translation>
    </message>
    <message>
        <source>Reactions and calls</source>
        <translation>反应与电话</translation>
    </message>
    <message>
        <source>Reactions after a treatment, and calls that are due</source>
        <translation>治疗后的反应与待打电话</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CheckRow</name>
    <message>
        <source>to do</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ClinicForm</name>
    <message>
        <source>Name on printed sheets</source>
        <translation>打印单上的名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>急救电话</translation>
    </message>
    <message>
        <source>What a patient calls in an emergency, for example 112 or 911</source>
        <translation>患者紧急时拨打的号码，例如 112 或 911</translation>
    </message>
    <message>
        <source>When the phone is answered</source>
        <translation>电话接听时间</translation>
    </message>
    <message>
        <source>For example Mon–Fri 8–18</source>
        <translation>例如周一至周五 8–18</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Enter the clinic&apos;s name</source>
        <translation>请输入诊所名称</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>请输入地址</translation>
    </message>
    <message>
        <source>Enter a phone number</source>
        <translation>请输入电话号码</translation>
    </message>
    <message>
        <source>Enter the emergency number of your country</source>
        <translation>请输入所在国家的急救电话</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ClinicPage</name>
    <message>
        <source>Clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>What stands on printed sheets, and how long records are kept.</source>
        <translation>打印单上的内容，以及病历保存期限。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keeping records</source>
        <translation>病历保存</translation>
    </message>
    <message>
        <source>Years after the last session</source>
        <translation>末次治疗后的年数</translation>
    </message>
    <message>
        <source>Years that records are kept after the last session</source>
        <translation>末次治疗后病历保存的年数</translation>
    </message>
    <message>
        <source>Before that a patient cannot be erased. Ask what the law of your country requires.</source>
        <translation>期满前不能删除患者。请了解所在国家的法律要求。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>Saved. The window speaks the new language after the next start.</source>
        <translation>已保存。下次启动后使用新语言。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CockpitDials</name>
    <message>
        <source>Rate</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Motor</source>
        <translation>电机</translation>
    </message>
    <message>
        <source>mA</source>
        <translation>mA</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>1/min</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>strokes/min · set %1</source>
        <translation>次/分 · 设定 %1</translation>
    </message>
    <message>
        <source>strokes/min · asked %1</source>
        <translation>次/分 · 请求 %1</translation>
    </message>
    <message>
        <source>strokes/min</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>/min · set %1</source>
        <translation>/分 · 设定 %1</translation>
    </message>
    <message>
        <source>/min · asked %1</source>
        <translation>/分 · 请求 %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CockpitFoot</name>
    <message>
        <source>End treatment</source>
        <translation>结束治疗</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Hold to ARM</source>
        <translation>按住激活</translation>
    </message>
    <message>
        <source>Arm pen, hold for 1.5 seconds</source>
        <translation>激活笔，按住 1.5 秒</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>解除激活</translation>
    </message>
    <message>
        <source>PAUSE</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold to resume</source>
        <translation>按住继续</translation>
    </message>
    <message>
        <source>Resume, hold for 1.5 seconds</source>
        <translation>继续，按住 1.5 秒</translation>
    </message>
    <message>
        <source>Clear alarm</source>
        <translation>清除报警</translation>
    </message>
    <message>
        <source>Look for pen</source>
        <translation>查找笔</translation>
    </message>
    <message>
        <source>Dose looked at</source>
        <translation>剂量已查看</translation>
    </message>
    <message>
        <source>Reading pen</source>
        <translation>正在读取笔</translation>
    </message>
    <message>
        <source>Motor off</source>
        <translation>电机关闭</translation>
    </message>
    <message>
        <source>Reading the limits back, then arming</source>
        <translation>回读限值后激活</translation>
    </message>
    <message>
        <source>The end of the last run here is not known. Look at the skin, then say that you did.</source>
        <translation>此处上次运行如何结束未知。请查看皮肤，然后确认已查看。</translation>
    </message>
    <message>
        <source>This zone has had its strokes. Go to the next zone.</source>
        <translation>本区域的穿刺数已用完。请转到下一区域。</translation>
    </message>
    <message>
        <source>Pen or cartridge cannot do this zone. Go to the next zone.</source>
        <translation>笔或针头不适用于本区域。请转到下一区域。</translation>
    </message>
    <message>
        <source>Hold ARM for 1.5 s to power the pen</source>
        <translation>按住“激活”1.5 秒，为笔通电</translation>
    </message>
    <message>
        <source>The pen repeats other limits than it was given</source>
        <translation>笔回读的限值与发送的不同</translation>
    </message>
    <message>
        <source>Reading the limits back</source>
        <translation>正在回读限值</translation>
    </message>
    <message>
        <source>What the pen gave is in its log and is read when it is back.</source>
        <translation>笔已施治的部分在其日志中，恢复连接后读取。</translation>
    </message>
    <message>
        <source>Reading the pen and its log</source>
        <translation>正在读取笔及其日志</translation>
    </message>
    <message>
        <source>Nothing can start before that</source>
        <translation>在此之前无法开始</translation>
    </message>
    <message>
        <source>Waiting for the pen</source>
        <translation>正在等待笔</translation>
    </message>
    <message>
        <source>The pen has not answered yet</source>
        <translation>笔尚未响应</translation>
    </message>
    <message>
        <source>Press the trigger to start</source>
        <translation>按触发键开始</translation>
    </message>
    <message>
        <source>Disarms by itself in %1</source>
        <translation>%1 后自动解除激活</translation>
    </message>
    <message>
        <source>Trigger held</source>
        <translation>触发键按住中</translation>
    </message>
    <message>
        <source>Release the trigger to stop</source>
        <translation>松开触发键即停止</translation>
    </message>
    <message>
        <source>Motor stopped · needles in</source>
        <translation>电机已停 · 针已缩回</translation>
    </message>
    <message>
        <source>Hold to resume, then press the trigger</source>
        <translation>按住继续，再按触发键</translation>
    </message>
    <message>
        <source>Trigger released · needles in</source>
        <translation>触发键已松 · 针已缩回</translation>
    </message>
    <message>
        <source>Press the trigger to go on</source>
        <translation>按触发键继续</translation>
    </message>
    <message>
        <source>Waiting for the pen&apos;s proof</source>
        <translation>等待笔的证实</translation>
    </message>
    <message>
        <source>Lift the pen off the skin</source>
        <translation>将笔抬离皮肤</translation>
    </message>
    <message>
        <source>Needles in, motor off</source>
        <translation>针已缩回，电机关闭</translation>
    </message>
    <message>
        <source>Trigger locked until the cause is gone</source>
        <translation>原因消除前触发键锁定</translation>
    </message>
    <message>
        <source>Trigger locked until it is cleared</source>
        <translation>清除前触发键锁定</translation>
    </message>
    <message>
        <source>Look at the message, then clear it</source>
        <translation>查看消息，然后清除</translation>
    </message>
    <message>
        <source>Ending the treatment</source>
        <translation>正在结束治疗</translation>
    </message>
    <message>
        <source>Zones that were not treated are noted so. Press again to end.</source>
        <translation>未治疗的区域将记为未治疗。再按一次结束。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>结束中</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish the treatment</source>
        <translation>完成治疗</translation>
    </message>
    <message>
        <source>Go to the next zone</source>
        <translation>转到下一区域</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>立即结束</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CockpitMapCard</name>
    <message>
        <source>No drawing of this zone</source>
        <translation>此区域无图</translation>
    </message>
    <message>
        <source>Zone %1 of %2</source>
        <translation>区域 %1/%2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CockpitSide</name>
    <message>
        <source>Zone time</source>
        <translation>区域用时</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>of about %1</source>
        <translation>预计约 %1</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 遍</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 遍</translation>
    </message>
    <message>
        <source>Last zone</source>
        <translation>最后区域</translation>
    </message>
    <message>
        <source>Finish leads to the summary</source>
        <translation>完成后进入总结</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CockpitTop</name>
    <message>
        <source>Microneedling</source>
        <translation>微针治疗</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>第 %1 次治疗（共 %2 次）</translation>
    </message>
    <message>
        <source>%1 allergy</source>
        <translation>%1 过敏</translation>
    </message>
    <message>
        <source>Reading pen</source>
        <translation>正在读取笔</translation>
    </message>
    <message>
        <source>No pen</source>
        <translation>无笔</translation>
    </message>
    <message>
        <source>Link %1 %</source>
        <translation>连接 %1 %</translation>
    </message>
    <message>
        <source>%1-pin</source>
        <translation>%1 针</translation>
    </message>
    <message>
        <source>No cartridge</source>
        <translation>无针头</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ContentApproval</name>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Your password, to approve</source>
        <translation>输入您的密码以批准</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve the clinical content</source>
        <translation>批准临床内容</translation>
    </message>
    <message>
        <source>Version %1. The demo clinic comes approved.</source>
        <translation>版本 %1。演示诊所已预先批准。</translation>
    </message>
    <message>
        <source>Nothing in the demo clinic is real. A real clinic approves its content before anything can be armed.</source>
        <translation>演示诊所中一切均非真实。真实诊所须先批准内容才能激活。</translation>
    </message>
    <message>
        <source>Version %1 is approved for this clinic.</source>
        <translation>版本 %1 已获本诊所批准。</translation>
    </message>
    <message>
        <source>A changed version has to be looked at and approved again. The audit log says who approved and when.</source>
        <translation>更改后的版本须重新查看并批准。审计记录载明批准人和时间。</translation>
    </message>
    <message>
        <source>Version %1 is new. Version %2 was approved. Nothing can be armed.</source>
        <translation>版本 %1 是新的。已批准的是版本 %2。无法激活。</translation>
    </message>
    <message>
        <source>Version %1 is not approved. Nothing can be armed.</source>
        <translation>版本 %1 未批准。无法激活。</translation>
    </message>
    <message>
        <source>Approving means: I looked at these values and rules, checked what is marked “verify” (%1), and answer for their use in this clinic.</source>
        <translation>批准即表示：我已查看这些数值和规则，核实了标有“待核实”的内容（%1），并对其在本诊所的使用负责。</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>请输入您的密码</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ContentPage</name>
    <message>
        <source>Clinical content</source>
        <translation>临床内容</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ContentReview</name>
    <message>
        <source>Only what to verify</source>
        <translation>仅待核实</translation>
    </message>
    <message>
        <source>Entries of this file</source>
        <translation>此文件的条目</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 项</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>1 to verify</source>
        <translation>1 项待核实</translation>
    </message>
    <message>
        <source>%1 to verify</source>
        <translation>%1 项待核实</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2…</source>
        <translation>%1 · SHA-256 %2…</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ContentSheet</name>
    <message>
        <source>Reference content</source>
        <translation>参考内容</translation>
    </message>
    <message>
        <source>Rests partly on general knowledge: a clinician has to verify it.</source>
        <translation>部分基于一般知识：须由治疗师核实。</translation>
    </message>
    <message>
        <source>Change for this clinic</source>
        <translation>为本诊所更改</translation>
    </message>
    <message>
        <source>Which value</source>
        <translation>哪个数值</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>更改的理由</translation>
    </message>
    <message>
        <source>The change is a new version with your name and the date. Nothing can be armed until the content is approved again.</source>
        <translation>更改会成为带有您的姓名和日期的新版本。内容重新批准前无法激活。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Smallest depth</source>
        <translation>最小深度</translation>
    </message>
    <message>
        <source>Typical depth</source>
        <translation>常用深度</translation>
    </message>
    <message>
        <source>Largest depth (soft cap)</source>
        <translation>最大深度（软上限）</translation>
    </message>
    <message>
        <source>Fewest passes</source>
        <translation>最少遍数</translation>
    </message>
    <message>
        <source>Most passes</source>
        <translation>最多遍数</translation>
    </message>
    <message>
        <source>Area, cm²</source>
        <translation>面积，cm²</translation>
    </message>
    <message>
        <source>Largest depth</source>
        <translation>最大深度</translation>
    </message>
    <message>
        <source>Fewest sessions</source>
        <translation>最少治疗次数</translation>
    </message>
    <message>
        <source>Most sessions</source>
        <translation>最多治疗次数</translation>
    </message>
    <message>
        <source>Fewest days between</source>
        <translation>最少间隔天数</translation>
    </message>
    <message>
        <source>Most days between</source>
        <translation>最多间隔天数</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>Give a reason of at least %1 characters</source>
        <translation>请填写至少 %1 个字符的理由</translation>
    </message>
</context>
<context>
    <name>stipple::ui::CoverageFigure</name>
    <message>
        <source>%1 percent of pass %2, estimated</source>
        <translation>第 %2 遍进度 %1%，估算</translation>
    </message>
    <message>
        <source>of pass %1</source>
        <translation>第 %1 遍进度</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
</context>
<context>
    <name>stipple::ui::DeltaHead</name>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>遍数</translation>
    </message>
    <message>
        <source>Coverage (est.)</source>
        <translation>覆盖率（估）</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>穿刺数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>End point</source>
        <translation>终点</translation>
    </message>
</context>
<context>
    <name>stipple::ui::DeltaRow</name>
    <message>
        <source>%1: planned %2, delivered %3, %4 of %5 passes, %6 strokes</source>
        <translation>%1：计划 %2，实际 %3，%4/%5 遍，%6 次穿刺</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手工录入</translation>
    </message>
</context>
<context>
    <name>stipple::ui::DeltaTable</name>
    <message>
        <source>Not treated.</source>
        <translation>未治疗。</translation>
    </message>
    <message>
        <source>%1 of %2 passes given (estimated).</source>
        <translation>已完成 %1/%2 遍（估算）。</translation>
    </message>
    <message>
        <source>More strokes than the budget. Look at the skin and the pen.</source>
        <translation>穿刺数超出限额。请查看皮肤和笔。</translation>
    </message>
    <message>
        <source>Mean depth %1 instead of %2.</source>
        <translation>平均深度 %1，计划 %2。</translation>
    </message>
    <message>
        <source>No depth was measured.</source>
        <translation>未测得深度。</translation>
    </message>
    <message>
        <source>Mean rate %1 instead of %2.</source>
        <translation>平均频率 %1，计划 %2。</translation>
    </message>
    <message>
        <source>No rate was measured.</source>
        <translation>未测得频率。</translation>
    </message>
    <message>
        <source>The end of a run is not known: up to 100 strokes more.</source>
        <translation>某次运行如何结束未知：可能另有至多 100 次穿刺。</translation>
    </message>
    <message>
        <source>The pen&apos;s own log has not confirmed the count yet.</source>
        <translation>笔自身日志尚未证实该计数。</translation>
    </message>
    <message>
        <source>A run was given to this zone by its number alone.</source>
        <translation>有一次运行仅按编号归入本区域。</translation>
    </message>
    <message>
        <source>Entered by hand.</source>
        <translation>手工录入。</translation>
    </message>
    <message>
        <source>Pinpoint bleeding</source>
        <translation>点状出血</translation>
    </message>
    <message>
        <source>Even erythema</source>
        <translation>均匀红斑</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>End point reached</source>
        <translation>已达终点</translation>
    </message>
    <message>
        <source>%1: note that the end point was reached</source>
        <translation>%1：记录已达终点</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>%1 的备注</translation>
    </message>
</context>
<context>
    <name>stipple::ui::DepthDial</name>
    <message>
        <source>set %1</source>
        <translation>设定 %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>Depth, no data, %1</source>
        <translation>深度，无数据，%1</translation>
    </message>
    <message>
        <source>Depth 0.00 millimetres, retracted, %1</source>
        <translation>深度 0.00 毫米，已缩回，%1</translation>
    </message>
    <message>
        <source>Depth %1, %2</source>
        <translation>深度 %1，%2</translation>
    </message>
    <message>
        <source>Peak depth %1, limit %2</source>
        <translation>峰值深度 %1，限值 %2</translation>
    </message>
    <message>
        <source>Peak depth</source>
        <translation>峰值深度</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>mm · retracted</source>
        <translation>mm · 已缩回</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限值 %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::DevicePage</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>The pen is connected. Its motor is off.</source>
        <translation>笔已连接。电机关闭。</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>最长运行</translation>
    </message>
    <message>
        <source>Stops within</source>
        <translation>停止时限</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>连接质量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>Motor</source>
        <translation>电机</translation>
    </message>
    <message>
        <source>Grip</source>
        <translation>手柄</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时序</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>reduced margin</source>
        <translation>裕量降低</translation>
    </message>
    <message>
        <source>Cartridge</source>
        <translation>针头</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>已装入</translation>
    </message>
    <message>
        <source>%1-pin</source>
        <translation>%1 针</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Longest depth</source>
        <translation>最大深度</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
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
    <name>stipple::ui::ErasePanel</name>
    <message>
        <source>Erase a patient on request</source>
        <translation>应要求删除患者</translation>
    </message>
    <message>
        <source>The key of everything that says who the person is gets destroyed: name, contacts, birth date, notes, photos. Numbers of treatments stay, without a name. Older backups lose it as they are thinned out. It cannot be undone by anybody.</source>
        <translation>凡可识别身份的内容，其密钥将被销毁：姓名、联系方式、出生日期、备注、照片。治疗数据匿名保留。旧备份随清理而失去该密钥。任何人都无法撤销。</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>法律保全</translation>
    </message>
    <message>
        <source>While it is on, nobody can erase this patient.</source>
        <translation>保全期间任何人不得删除此患者。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for erasing</source>
        <translation>删除的理由</translation>
    </message>
    <message>
        <source>For example: written request of 4 May</source>
        <translation>例如：本月 4 日的书面要求</translation>
    </message>
    <message>
        <source>Type the chart number to confirm</source>
        <translation>请输入病历号以确认</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>没有障碍。</translation>
    </message>
    <message>
        <source>A legal hold stands against it.</source>
        <translation>有法律保全，不能删除。</translation>
    </message>
    <message>
        <source>The records must be kept still.</source>
        <translation>病历仍须保存。</translation>
    </message>
    <message>
        <source>The records must be kept until %1.</source>
        <translation>病历须保存至 %1。</translation>
    </message>
    <message>
        <source>A session of this patient is not signed yet. End and sign it first.</source>
        <translation>此患者有一次治疗尚未签名。请先结束并签名。</translation>
    </message>
    <message>
        <source>This patient is erased already.</source>
        <translation>此患者已被删除。</translation>
    </message>
    <message>
        <source>Exactly as it stands above: %1</source>
        <translation>须与上方完全一致：%1</translation>
    </message>
    <message>
        <source>Erased. The audit log says who did it, when and why, without the name.</source>
        <translation>已删除。审计记录载明操作人、时间和理由，不含患者姓名。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::FitzpatrickPicker</name>
    <message>
        <source>Always burns, never tans</source>
        <translation>总是晒伤，从不晒黑</translation>
    </message>
    <message>
        <source>Usually burns, tans a little</source>
        <translation>常晒伤，略晒黑</translation>
    </message>
    <message>
        <source>Sometimes burns, tans evenly</source>
        <translation>有时晒伤，均匀晒黑</translation>
    </message>
    <message>
        <source>Rarely burns, tans well</source>
        <translation>很少晒伤，易晒黑</translation>
    </message>
    <message>
        <source>Very rarely burns, brown skin</source>
        <translation>极少晒伤，棕色皮肤</translation>
    </message>
    <message>
        <source>Never burns, dark brown skin</source>
        <translation>从不晒伤，深棕色皮肤</translation>
    </message>
    <message>
        <source>Skin type, Fitzpatrick</source>
        <translation>Fitzpatrick 皮肤类型</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Skin type %1</source>
        <translation>皮肤类型 %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::GoalSheet</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>关注的问题</translation>
    </message>
    <message>
        <source>In the patient&apos;s own words</source>
        <translation>患者自述</translation>
    </message>
    <message>
        <source>Severity now</source>
        <translation>目前程度</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>保存目标</translation>
    </message>
    <message>
        <source>Write down what the patient says</source>
        <translation>请记下患者所说</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>第三</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>其后</translation>
    </message>
    <message>
        <source>How important this goal is</source>
        <translation>此目标的重要程度</translation>
    </message>
    <message>
        <source>Photo of the concern</source>
        <translation>关注部位的照片</translation>
    </message>
    <message>
        <source>Photo of concern</source>
        <translation>关注部位照片</translation>
    </message>
    <message>
        <source>Choose a photo of the concern</source>
        <translation>选择关注部位的照片</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>Show this goal without a photo</source>
        <translation>此目标不显示照片</translation>
    </message>
    <message>
        <source>At first: %1, on %2</source>
        <translation>最初：%1，%2</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>无图片</translation>
    </message>
</context>
<context>
    <name>stipple::ui::GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Edit goals</source>
        <translation>编辑目标</translation>
    </message>
    <message>
        <source>Edit goals in an assessment</source>
        <translation>在评估中编辑目标</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>暂无目标</translation>
    </message>
    <message>
        <source>They are recorded in the assessment.</source>
        <translation>目标在评估中记录。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>severity 0–10</source>
        <translation>程度 0–10</translation>
    </message>
</context>
<context>
    <name>stipple::ui::GoalsPanel</name>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>0 none – 10 severe</source>
        <translation>0 无 – 10 严重</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>添加一个目标</translation>
    </message>
    <message>
        <source>No goals yet. Ask what the patient wants to be different.</source>
        <translation>暂无目标。请询问患者希望有何改变。</translation>
    </message>
    <message>
        <source>%1, severity now</source>
        <translation>%1，目前程度</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit goal %1</source>
        <translation>编辑目标 %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::HandPage</name>
    <message>
        <source>What was given</source>
        <translation>实际施治量</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>End treatment</source>
        <translation>结束治疗</translation>
    </message>
    <message>
        <source>%1 %2 · %3 · lot %4</source>
        <translation>%1 %2 · %3 · 批号 %4</translation>
    </message>
    <message>
        <source>Manual roller</source>
        <translation>手动滚针</translation>
    </message>
    <message>
        <source>Pen, not connected</source>
        <translation>笔，未连接</translation>
    </message>
    <message>
        <source>These values cannot be</source>
        <translation>这些数值不可行</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>已略过。</translation>
    </message>
    <message>
        <source>Every zone has values or was left out.</source>
        <translation>每个区域均已填写或略过。</translation>
    </message>
    <message>
        <source>1 zone is open</source>
        <translation>剩 1 个区域</translation>
    </message>
    <message>
        <source>%1 zones are open</source>
        <translation>剩 %1 个区域</translation>
    </message>
</context>
<context>
    <name>stipple::ui::HandRow</name>
    <message>
        <source>planned %1 · %2</source>
        <translation>计划 %1 · %2</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 遍</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 遍</translation>
    </message>
    <message>
        <source>Depth, mm</source>
        <translation>深度，mm</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>遍数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>Depth and passes as planned: %1</source>
        <translation>深度和遍数按计划：%1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Nothing was given: %1</source>
        <translation>未施治：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Entered by hand, fewer passes than planned</source>
        <translation>手工录入，遍数少于计划</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>尚未录入</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The tool has %1</source>
        <translation>器具最深 %1</translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>1 至 100</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最多 %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::HandToolSheet</name>
    <message>
        <source>Treat by hand</source>
        <translation>手工治疗</translation>
    </message>
    <message>
        <source>For a manual roller, or a pen that is not on the cable. What was given is typed in and marked “entered by hand” wherever it stands.</source>
        <translation>用于手动滚针或未接线的笔。实际施治量手工键入，并处处标注“手工录入”。</translation>
    </message>
    <message>
        <source>Manual roller</source>
        <translation>手动滚针</translation>
    </message>
    <message>
        <source>Pen, not connected</source>
        <translation>笔，未连接</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>器具</translation>
    </message>
    <message>
        <source>Name, as printed on it</source>
        <translation>器具上的名称</translation>
    </message>
    <message>
        <source>Needle length, mm</source>
        <translation>针长，mm</translation>
    </message>
    <message>
        <source>For example 1.0; of a pen: its deepest setting</source>
        <translation>例如 1.0；若为笔：其最深设定</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Of the roller or the cartridge</source>
        <translation>滚针或针头的批号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Begin by hand</source>
        <translation>开始手工治疗</translation>
    </message>
    <message>
        <source>First: %1.</source>
        <translation>首先：%1。</translation>
    </message>
    <message>
        <source>Enter the name of the tool</source>
        <translation>请输入器具名称</translation>
    </message>
    <message>
        <source>Enter the lot</source>
        <translation>请输入批号</translation>
    </message>
    <message>
        <source>Between 0 and %1</source>
        <translation>0 至 %1 之间</translation>
    </message>
</context>
<context>
    <name>stipple::ui::HealthCard</name>
    <message>
        <source>Health notes</source>
        <translation>健康备注</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>护肤</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>Last reaction</source>
        <translation>上次反应</translation>
    </message>
</context>
<context>
    <name>stipple::ui::HeroVisit</name>
    <message>
        <source>Next · %1</source>
        <translation>下一位 · %1</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>%1 到达</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <translation>上次就诊 %1</translation>
    </message>
    <message>
        <source>%1 allergy</source>
        <translation>%1 过敏</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>开始治疗</translation>
    </message>
    <message>
        <source>Start session with %1</source>
        <translation>开始 %1 的治疗</translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation>打开病历</translation>
    </message>
    <message>
        <source>Open chart of %1</source>
        <translation>打开 %1 的病历</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Arrived now</source>
        <translation>现已到达</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 已到达</translation>
    </message>
    <message>
        <source>Change the visit of %1</source>
        <translation>更改 %1 的预约</translation>
    </message>
</context>
<context>
    <name>stipple::ui::HoldButton</name>
    <message>
        <source>Keep holding</source>
        <translation>继续按住</translation>
    </message>
    <message>
        <source>%1, hold for 1.5 seconds</source>
        <translation>%1，按住 1.5 秒</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ImportPanel</name>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>病历号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>选择 CSV 文件</translation>
    </message>
    <message>
        <source>Preview of the patients</source>
        <translation>患者预览</translation>
    </message>
    <message>
        <source>Import those, too, that seem to be here already</source>
        <translation>疑似已存在者也导入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Every date in this file could be read both ways. Which comes first, the day or the month?</source>
        <translation>此文件中的日期两种读法皆可。日在前还是月在前？</translation>
    </message>
    <message>
        <source>31.12.99</source>
        <translation>31.12.99</translation>
    </message>
    <message>
        <source>12/31/99</source>
        <translation>12/31/99</translation>
    </message>
    <message>
        <source>1999-12-31</source>
        <translation>1999-12-31</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西文</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符集</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>A table with one patient in each line, with or without headings, saved as CSV. Nothing is imported before you have seen it.</source>
        <translation>每行一位患者的表格，可有或无标题行，存为 CSV。在您查看之前不会导入任何内容。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1”是什么</translation>
    </message>
    <message>
        <source>Answer the question about the dates first.</source>
        <translation>请先回答日期问题。</translation>
    </message>
    <message>
        <source>%1 will be imported · %2 left out for a problem · %3 seem to be here already</source>
        <translation>将导入 %1 · 因问题略过 %2 · 疑似已存在 %3</translation>
    </message>
    <message>
        <source>Import 1 patient</source>
        <translation>导入 1 位患者</translation>
    </message>
    <message>
        <source>Import %1 patients</source>
        <translation>导入 %1 位患者</translation>
    </message>
    <message>
        <source>1 patient was imported.</source>
        <translation>已导入 1 位患者。</translation>
    </message>
    <message>
        <source>%1 patients were imported.</source>
        <translation>已导入 %1 位患者。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ImportTable</name>
    <message>
        <source>Left out: no name</source>
        <translation>已略过：无姓名</translation>
    </message>
    <message>
        <source>Left out: the birth date cannot be read</source>
        <translation>已略过：出生日期无法识别</translation>
    </message>
    <message>
        <source>Left out: there is no such day</source>
        <translation>已略过：没有这一天</translation>
    </message>
    <message>
        <source>Left out: the chart number is taken</source>
        <translation>已略过：病历号已被占用</translation>
    </message>
    <message>
        <source>Left out: the chart number is in this file twice</source>
        <translation>已略过：病历号在文件中重复</translation>
    </message>
    <message>
        <source>imported all the same</source>
        <translation>仍然导入</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Seems to be here already: %1</source>
        <translation>疑似已存在：%1</translation>
    </message>
    <message>
        <source>Same as line %1: %2</source>
        <translation>与第 %1 行相同：%2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>病历</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>stipple::ui::LimitBar</name>
    <message>
        <source>%1, %2, allowed %3 to %4</source>
        <translation>%1，%2，允许 %3 至 %4</translation>
    </message>
    <message>
        <source>%1, %2 strokes per minute, allowed %3 to %4</source>
        <translation>%1，每分钟 %2 次，允许 %3 至 %4</translation>
    </message>
</context>
<context>
    <name>stipple::ui::LimitEditor</name>
    <message>
        <source>Reason needed above %1</source>
        <translation>超过 %1 须说明理由</translation>
    </message>
</context>
<context>
    <name>stipple::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Demo password: %1</source>
        <translation>演示密码：%1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>使用密码</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>使用 PIN</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>请输入 PIN</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits</source>
        <translation>PIN 至少 %1 位</translation>
    </message>
    <message>
        <source>The PIN was wrong %1 times. Only the password unlocks now.</source>
        <translation>PIN 已错误 %1 次。现在只能用密码解锁。</translation>
    </message>
    <message>
        <source>Wrong PIN. %1 tries left, the next in %2 s.</source>
        <translation>PIN 错误。还可试 %1 次，%2 秒后再试。</translation>
    </message>
    <message>
        <source>Enter your PIN. 1 try left.</source>
        <translation>请输入 PIN。还可试 1 次。</translation>
    </message>
    <message>
        <source>Enter your PIN. %1 tries left.</source>
        <translation>请输入 PIN。还可试 %1 次。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::LogoPicker</name>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>选择诊所徽标</translation>
    </message>
    <message>
        <source>Choose a picture file as the logo</source>
        <translation>选择图片作为诊所徽标</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除徽标</translation>
    </message>
    <message>
        <source>Printed on the patient&apos;s sheets. PNG or JPEG.</source>
        <translation>印在患者的单页上。PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>This picture is too large. The logo stays as it was.</source>
        <translation>图片过大。徽标未更改。</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. The logo stays as it was.</source>
        <translation>此文件不是可读的图片。徽标未更改。</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>选择诊所徽标</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>stipple::ui::LotSheet</name>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As printed on the box</source>
        <translation>以包装上所印为准</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>As on the box: 2027-01 or 2027-01-31</source>
        <translation>以包装为准：2027-01 或 2027-01-31</translation>
    </message>
    <message>
        <source>Pieces in stock</source>
        <translation>库存数量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Enter the lot number.</source>
        <translation>请输入批号。</translation>
    </message>
    <message>
        <source>A whole number, 0 when used up</source>
        <translation>整数，用完填 0</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MainWindow</name>
    <message>
        <source>Stipple · demo clinic · SIMULATED PEN</source>
        <translation>Stipple · 演示诊所 · 模拟笔</translation>
    </message>
    <message>
        <source>Stipple</source>
        <translation>Stipple</translation>
    </message>
    <message>
        <source>The pen is armed. Press STOP or disarm it first, then close the window.</source>
        <translation>笔已激活。请先按 STOP 或解除激活，再关闭窗口。</translation>
    </message>
    <message>
        <source>What was typed here on %1 at %2 and not saved is back.</source>
        <translation>%1 %2 在此输入但未保存的内容已恢复。</translation>
    </message>
    <message>
        <source>Fields that were changed in the records since then stayed as they are: look through them.</source>
        <translation>此后在记录中已更改的栏目保持现状，请逐一核对。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MapLegend</name>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>Linked side</source>
        <translation>对侧</translation>
    </message>
    <message>
        <source>Not in plan</source>
        <translation>不在计划内</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>What the fills of the map mean</source>
        <translation>图中填充的含义</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MapStage</name>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Tap a zone to start</source>
        <translation>点按区域开始</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>头皮</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>身体</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>双手</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>身体部位</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1 is left out by today&apos;s screening</source>
        <translation>%1 因今日筛查被排除</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MarkDesk</name>
    <message>
        <source>Mole</source>
        <translation>痣</translation>
    </message>
    <message>
        <source>Tattoo</source>
        <translation>文身</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>皮损</translation>
    </message>
    <message>
        <source>Filler site</source>
        <translation>填充部位</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>其他部位</translation>
    </message>
    <message>
        <source>. Left out.</source>
        <translation>。已排除。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MarkSheet</name>
    <message>
        <source>Place to leave out</source>
        <translation>要避开的部位</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Day of the filling</source>
        <translation>填充日期</translation>
    </message>
    <message>
        <source>For example 2026-05-06 or 06.05.2026</source>
        <translation>例如 2026-05-06 或 06.05.2026</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Erase this place</source>
        <translation>删除此部位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Drawn by %1, %2</source>
        <translation>%1 绘制，%2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MergePanel</name>
    <message>
        <source>These look alike</source>
        <translation>这些看起来相同</translation>
    </message>
    <message>
        <source>Merge two charts</source>
        <translation>合并两份病历</translation>
    </message>
    <message>
        <source>Everything of the one becomes part of the other. Both keep a trace on their timeline. It cannot be undone.</source>
        <translation>一份的全部内容并入另一份。两份时间线均留有痕迹。不可撤销。</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>第一份病历</translation>
    </message>
    <message>
        <source>Second chart</source>
        <translation>第二份病历</translation>
    </message>
    <message>
        <source>Which chart stays, with its name, birth date and number?</source>
        <translation>保留哪份病历的姓名、出生日期和编号？</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>第一份</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>第二份</translation>
    </message>
    <message>
        <source>Which chart stays</source>
        <translation>保留哪份病历</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for merging</source>
        <translation>合并的理由</translation>
    </message>
    <message>
        <source>For example: entered twice, once with the maiden name</source>
        <translation>例如：重复建档，其一用了婚前姓</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>查看这些</translation>
    </message>
    <message>
        <source>Look at %1 and %2</source>
        <translation>查看 %1 和 %2</translation>
    </message>
    <message>
        <source>No two charts look alike.</source>
        <translation>没有相似的病历。</translation>
    </message>
    <message>
        <source>This is the same chart</source>
        <translation>这是同一份病历</translation>
    </message>
    <message>
        <source>Merged. The chart of %1 holds both now.</source>
        <translation>已合并。%1 的病历现含两者。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::MovePanel</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>treatment not ended</source>
        <translation>治疗未结束</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>待签名</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>A session on the wrong patient</source>
        <translation>治疗记在了错误的患者名下</translation>
    </message>
    <message>
        <source>The right patient gets a copy, to be signed again. The original stays where it is, with a note that says so in both charts.</source>
        <translation>正确的患者得到副本，须重新签名。原件留在原处，两份病历均有说明。</translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation>记录于</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>应属于</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for moving</source>
        <translation>移动的理由</translation>
    </message>
    <message>
        <source>For example: the chart of a patient with the same name was open</source>
        <translation>例如：误开了同名患者的病历</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>移动治疗记录</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>第 %1 次治疗（共 %2 次）</translation>
    </message>
    <message>
        <source>This chart has no session.</source>
        <translation>此病历没有治疗记录。</translation>
    </message>
    <message>
        <source>This is the same chart</source>
        <translation>这是同一份病历</translation>
    </message>
    <message>
        <source>Moved. The copy waits in the chart of %1 to be signed.</source>
        <translation>已移动。副本在 %1 的病历中待签名。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::NavRail</name>
    <message>
        <source>Stipple</source>
        <translation>Stipple</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已登录：%1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note about this zone</source>
        <translation>此区域的备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
</context>
<context>
    <name>stipple::ui::NumberDisc</name>
    <message>
        <source>Order %1</source>
        <translation>顺序 %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::NumbingList</name>
    <message>
        <source>Cream off</source>
        <translation>已去除</translation>
    </message>
    <message>
        <source>Cream is off: %1</source>
        <translation>表面麻醉膏已去除：%1</translation>
    </message>
    <message>
        <source>Residue wiped off</source>
        <translation>残留已擦净</translation>
    </message>
    <message>
        <source>Skin disinfected</source>
        <translation>皮肤已消毒</translation>
    </message>
</context>
<context>
    <name>stipple::ui::NumbingSheet</name>
    <message>
        <source>Numbing cream</source>
        <translation>表面麻醉膏</translation>
    </message>
    <message>
        <source>On the skin</source>
        <translation>目前敷在皮肤上</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cream is on</source>
        <translation>已敷表面麻醉膏</translation>
    </message>
    <message>
        <source>Cream is on: start the time</source>
        <translation>已敷表面麻醉膏：开始计时</translation>
    </message>
    <message>
        <source>Put cream on</source>
        <translation>敷表面麻醉膏</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>请选择产品</translation>
    </message>
    <message>
        <source> (verify)</source>
        <translation> （待核实）</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>As on the tube: 2027-01 or 2027-01-31</source>
        <translation>按管上所印：2027-01 或 2027-01-31</translation>
    </message>
    <message>
        <source>Amount, g</source>
        <translation>用量，g</translation>
    </message>
    <message>
        <source>For example 12.5</source>
        <translation>例如 12.5</translation>
    </message>
    <message>
        <source>Weight of the patient, kg</source>
        <translation>患者体重，kg</translation>
    </message>
    <message>
        <source>Needed below %1 kg</source>
        <translation>低于 %1 kg 时必填</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>敷药时间</translation>
    </message>
    <message>
        <source>Now, unless you write a time like 10:46</source>
        <translation>默认现在，或填写如 10:46 的时间</translation>
    </message>
    <message>
        <source>Covered with a dressing</source>
        <translation>已封包</translation>
    </message>
    <message>
        <source>Reason for a light patient (at least 15 characters)</source>
        <translation>低体重患者的理由（至少 15 个字符）</translation>
    </message>
    <message>
        <source>Reason for a light patient</source>
        <translation>低体重患者的理由</translation>
    </message>
    <message>
        <source>Strength, times and limits stand here once a product is chosen.</source>
        <translation>选定产品后，此处显示浓度、时间和限值。</translation>
    </message>
    <message>
        <source>Write it like 10:46</source>
        <translation>格式如 10:46</translation>
    </message>
    <message>
        <source>This time has not come yet</source>
        <translation>此时间还未到</translation>
    </message>
    <message>
        <source> (rule %1)</source>
        <translation> （规则 %1）</translation>
    </message>
    <message>
        <source>Zones: %1 of at most %2</source>
        <translation>区域：%1，上限 %2</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>区域：%1</translation>
    </message>
    <message>
        <source>%1 · at least %2 min, at most %3 min · %4. %5 Source %6%7</source>
        <translation>%1 · 至少 %2 分钟，最多 %3 分钟 · %4。%5 来源 %6%7</translation>
    </message>
</context>
<context>
    <name>stipple::ui::OfficeNav</name>
    <message>
        <source>Device and settings</source>
        <translation>设备与设置</translation>
    </message>
    <message>
        <source>Pens</source>
        <translation>微针笔</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Patient data</source>
        <translation>患者数据</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PasswordFields</name>
    <message>
        <source>The same again</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再次输入同一密码</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>Use more different characters</source>
        <translation>请使用更多不同字符</translation>
    </message>
    <message>
        <source>This is only a row of neighbours</source>
        <translation>这只是一串相邻字符</translation>
    </message>
    <message>
        <source>This is nearly a name. Add more words</source>
        <translation>这几乎就是名字。请再加些词</translation>
    </message>
    <message>
        <source>This is among the first that are tried. Add more words</source>
        <translation>这类密码最先被猜。请再加些词</translation>
    </message>
    <message>
        <source>At least 10 characters. Three or four unrelated words are good.</source>
        <translation>至少 10 个字符。三四个互不相关的词为宜。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>两者不一致</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PasswordSheet</name>
    <message>
        <source>Change my password</source>
        <translation>更改我的密码</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Enter the password until now</source>
        <translation>请输入当前密码</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientDataPage</name>
    <message>
        <source>Patient data</source>
        <translation>患者数据</translation>
    </message>
    <message>
        <source>Import, corrections and erasure. Each leaves a trace in the audit log.</source>
        <translation>导入、更正与删除。均在审计记录中留痕。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Merge charts</source>
        <translation>合并病历</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>记错患者</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientFormPage</name>
    <message>
        <source>New patient</source>
        <translation>新患者</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>For example 1985-03-12</source>
        <translation>例如 1985-03-12</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Language of printed sheets</source>
        <translation>打印单的语言</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Separate several with commas</source>
        <translation>多项用逗号分隔</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>护肤</translation>
    </message>
    <message>
        <source>Recent procedures</source>
        <translation>近期做过的项目</translation>
    </message>
    <message>
        <source>Last reaction</source>
        <translation>上次反应</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation>保存患者</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>请输入姓名</translation>
    </message>
    <message>
        <source>This day has not come yet</source>
        <translation>这一天还未到</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>In an emergency call</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Name, relation and phone</source>
        <translation>姓名、关系和电话</translation>
    </message>
    <message>
        <source>History</source>
        <translation>病史</translation>
    </message>
    <message>
        <source>Illnesses, operations, earlier treatments</source>
        <translation>疾病、手术、既往治疗</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientPicker</name>
    <message>
        <source>Name, chart number or phone</source>
        <translation>姓名、病历号或电话</translation>
    </message>
    <message>
        <source>The records did not answer. Try again.</source>
        <translation>病历库没有响应。请重试。</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>没有匹配的人</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientRow</name>
    <message>
        <source>born %1</source>
        <translation>出生于 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientSearch</name>
    <message>
        <source>Nobody found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>新患者</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientStrip</name>
    <message>
        <source>%1 allergy</source>
        <translation>%1 过敏</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Find a patient by name, phone or chart number</source>
        <translation>按姓名、电话或病历号查找患者</translation>
    </message>
    <message>
        <source>Name, phone or chart number</source>
        <translation>姓名、电话或病历号</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>新患者</translation>
    </message>
    <message>
        <source>Add a new patient</source>
        <translation>添加新患者</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>暂无患者</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Add the first one.</source>
        <translation>请添加第一位。</translation>
    </message>
    <message>
        <source>Try a part of the name, or the birth year.</source>
        <translation>试试姓名的一部分或出生年份。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PenCard</name>
    <message>
        <source>Reading the pen</source>
        <translation>正在读取笔</translation>
    </message>
    <message>
        <source>No pen</source>
        <translation>无笔</translation>
    </message>
    <message>
        <source>Its log is read before anything can start.</source>
        <translation>开始前先读取其日志。</translation>
    </message>
    <message>
        <source>Plug in a pen.</source>
        <translation>请插入微针笔。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Look for a pen again</source>
        <translation>重新查找微针笔</translation>
    </message>
    <message>
        <source>Pen %1</source>
        <translation>笔 %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Drawing of the pen</source>
        <translation>笔的图示</translation>
    </message>
    <message>
        <source>Stops in</source>
        <translation>停止时限</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Cartridge</source>
        <translation>针头</translation>
    </message>
    <message>
        <source>%1-pin</source>
        <translation>%1 针</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PenChip</name>
    <message>
        <source>plug in</source>
        <translation>请插入</translation>
    </message>
    <message>
        <source>No pen</source>
        <translation>无笔</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>Pen ready</source>
        <translation>笔就绪</translation>
    </message>
    <message>
        <source>Pen off</source>
        <translation>笔已关</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Link weak</source>
        <translation>连接弱</translation>
    </message>
    <message>
        <source>Pen fault</source>
        <translation>笔故障</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PersonForm</name>
    <message>
        <source>Name as it stands under records</source>
        <translation>记录上的署名</translation>
    </message>
    <message>
        <source>For example A. Okafor, L.Ac.</source>
        <translation>例如 A. Okafor, L.Ac.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Shown in the sign-in list. Letters, digits and . - _</source>
        <translation>显示在登录列表中。字母、数字和 . - _</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Runs the clinic, too: users, clinic data, backup</source>
        <translation>兼管诊所：用户、诊所资料、备份</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>执业证号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证机构</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>That day included, for example 2027-03-31</source>
        <translation>含当日，例如 2027-03-31</translation>
    </message>
    <message>
        <source>Highest depth this licence allows (mm)</source>
        <translation>此执业许可允许的最大深度（mm）</translation>
    </message>
    <message>
        <source>Up to %1. It limits every plan of this person.</source>
        <translation>最大 %1。限制此人的所有计划。</translation>
    </message>
    <message>
        <source>Enter the number of the licence</source>
        <translation>请输入执业证号</translation>
    </message>
    <message>
        <source>Enter who issued the licence</source>
        <translation>请输入发证机构</translation>
    </message>
    <message>
        <source>This licence has run out</source>
        <translation>此执业许可已过期</translation>
    </message>
    <message>
        <source>Write the depth in millimetres, like 1.5</source>
        <translation>深度以毫米填写，如 1.5</translation>
    </message>
    <message>
        <source>More than 0 and at most %1</source>
        <translation>大于 0 且最大 %1</translation>
    </message>
    <message>
        <source>In steps of 0.05 mm</source>
        <translation>步进 0.05 mm</translation>
    </message>
    <message>
        <source>Enter the name</source>
        <translation>请输入姓名</translation>
    </message>
    <message>
        <source>2 to 30 letters, digits or . - _</source>
        <translation>2 至 30 个字母、数字或 . - _</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PhaseBars</name>
    <message>
        <source>All %1 passes done, estimated</source>
        <translation>%1 遍全部完成，估算</translation>
    </message>
    <message>
        <source>Pass %1 of %2, %3 percent, estimated</source>
        <translation>第 %1 遍（共 %2 遍），%3%，估算</translation>
    </message>
    <message>
        <source>Pass %1</source>
        <translation>第 %1 遍</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PhotoConsentCard</name>
    <message>
        <source>Photo consent</source>
        <translation>照片同意</translation>
    </message>
    <message>
        <source>Each use by itself</source>
        <translation>每种用途分别同意</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>A decision is on file: it can be changed, not unasked</source>
        <translation>已有决定：可更改，不可撤为未询问</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PhotoSheet</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Newer photo</source>
        <translation>较新的照片</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Older photo</source>
        <translation>较早的照片</translation>
    </message>
    <message>
        <source>Beside the first of this view</source>
        <translation>与此视图的首张并排</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>拍摄时机</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>拍摄内容</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>JPEG or PNG. It is kept sealed, without place or camera data.</source>
        <translation>JPEG 或 PNG。加密保存，不含位置和相机数据。</translation>
    </message>
    <message>
        <source>Photo of the patient</source>
        <translation>患者照片</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>Day on which it was taken</source>
        <translation>拍摄当天的日期</translation>
    </message>
    <message>
        <source>This day is still to come</source>
        <translation>该日期尚未到来</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PhotoView</name>
    <message>
        <source>No picture</source>
        <translation>无图片</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PhotosCard</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>暂无照片</translation>
    </message>
    <message>
        <source>Before the first session is the best time.</source>
        <translation>最好在首次治疗前拍摄。</translation>
    </message>
    <message>
        <source>All %1 photos</source>
        <translation>全部 %1 张照片</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>删除末位</translation>
    </message>
    <message>
        <source>Unlock with this PIN</source>
        <translation>用此 PIN 解锁</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PinSheet</name>
    <message>
        <source>Quick unlock by PIN</source>
        <translation>用 PIN 快速解锁</translation>
    </message>
    <message>
        <source>The PIN unlocks a locked screen. It never signs in and never signs a record. After %1 wrong tries only the password unlocks.</source>
        <translation>PIN 仅解锁屏幕，不能登录，也不能签名。错误 %1 次后只能用密码解锁。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>%1 to %2 digits</source>
        <translation>%1 至 %2 位</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>At least %1 digits</source>
        <translation>至少 %1 位</translation>
    </message>
    <message>
        <source>Not a row of digits</source>
        <translation>不要用连续数字</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>两者不一致</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>请输入您的密码</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PlanDesk</name>
    <message>
        <source>Add zone</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>Remove zone</source>
        <translation>移除区域</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>更改顺序</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>疗程</translation>
    </message>
    <message>
        <source>Goal of the plan</source>
        <translation>计划目标</translation>
    </message>
    <message>
        <source>Same on both sides</source>
        <translation>两侧相同</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>仅一侧</translation>
    </message>
    <message>
        <source>Add zones</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>Set values</source>
        <translation>设定数值</translation>
    </message>
    <message>
        <source>Set all values</source>
        <translation>设定全部数值</translation>
    </message>
    <message>
        <source>Cartridge of every zone</source>
        <translation>所有区域的针头</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PlanMenuSheet</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Propose from the goals</source>
        <translation>根据目标建议</translation>
    </message>
    <message>
        <source>Zones and ranges from the approved content, with evidence and source. You set each value.</source>
        <translation>来自已批准内容的区域和范围，附证据和来源。每个数值由您设定。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>从已有计划开始</translation>
    </message>
    <message>
        <source>Last session, a protocol of the clinic or a preset. The differences are shown first.</source>
        <translation>上次治疗、诊所方案或预设。先显示差异。</translation>
    </message>
    <message>
        <source>Leave out a place</source>
        <translation>避开某部位</translation>
    </message>
    <message>
        <source>Draw a mole, tattoo, lesion or filler site on the map.</source>
        <translation>在图上画出痣、文身、皮损或填充部位。</translation>
    </message>
    <message>
        <source>Series and calendar</source>
        <translation>疗程与日历</translation>
    </message>
    <message>
        <source>Sessions, interval, earliest date of each zone, calendar file.</source>
        <translation>治疗次数、间隔、各区域最早日期、日历文件。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PlanPanel</name>
    <message>
        <source>No zone chosen</source>
        <translation>未选择区域</translation>
    </message>
    <message>
        <source>Tap a zone on the map, or open the list.</source>
        <translation>点按图上的区域，或打开列表。</translation>
    </message>
    <message>
        <source>Same on the other side</source>
        <translation>对侧相同</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Go above the zone&apos;s limit</source>
        <translation>申请超出区域限值……</translation>
    </message>
    <message>
        <source>Reason for a deeper setting</source>
        <translation>加深的理由</translation>
    </message>
    <message>
        <source>At least %1 characters. It stays in the record.</source>
        <translation>至少 %1 个字符。将保留在病历中。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>遍数</translation>
    </message>
    <message>
        <source>End point</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this zone from the plan</source>
        <translation>从计划中移除此区域</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>order %1 of %2</source>
        <translation>顺序 %1/%2</translation>
    </message>
    <message>
        <source>Same for %1</source>
        <translation>%1 相同</translation>
    </message>
    <message>
        <source>Area %1 · about %2</source>
        <translation>面积 %1 · 约 %2</translation>
    </message>
    <message>
        <source>This zone has at least %1</source>
        <translation>此区域最小 %1</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 遍</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 遍</translation>
    </message>
    <message>
        <source>This zone has at most %1</source>
        <translation>此区域最大 %1</translation>
    </message>
    <message>
        <source>Propose from the goals</source>
        <translation>根据目标建议</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>从已有计划开始……</translation>
    </message>
    <message>
        <source>Start from the last session, a protocol or a preset</source>
        <translation>从上次治疗、方案或预设开始</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>采用这些数值</translation>
    </message>
    <message>
        <source>Set the proposed values of this zone</source>
        <translation>设定此区域的建议值</translation>
    </message>
    <message>
        <source>Proposal, not set yet.</source>
        <translation>建议，尚未设定。</translation>
    </message>
    <message>
        <source>%1: evidence %2.</source>
        <translation>%1：证据 %2。</translation>
    </message>
    <message>
        <source>Partly general knowledge: verify.</source>
        <translation>部分为一般知识：待核实。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Cartridge</source>
        <translation>针头</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PlanSourceSheet</name>
    <message>
        <source>Start from</source>
        <translation>从已有计划开始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 个区域</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 个区域</translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>最深 %1</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>上次治疗</translation>
    </message>
    <message>
        <source>This patient has no signed session yet.</source>
        <translation>此患者尚无已签名的治疗。</translation>
    </message>
    <message>
        <source>Session %1, %2</source>
        <translation>第 %1 次治疗，%2</translation>
    </message>
    <message>
        <source>Protocols of the clinic</source>
        <translation>诊所方案</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>v%1, %2, %3</source>
        <translation>v%1，%2，%3</translation>
    </message>
    <message>
        <source>Draft: needs approval</source>
        <translation>草稿：须批准</translation>
    </message>
    <message>
        <source>None yet. They are made on the Protocols page.</source>
        <translation>暂无。在“方案”页中创建。</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>保留此计划</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the preset or protocol</source>
        <translation>预设或方案的名称</translation>
    </message>
    <message>
        <source>No patient&apos;s name. Reasons for deeper settings are not kept with it.</source>
        <translation>勿用患者姓名。加深的理由不随之保存。</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Keep as a protocol</source>
        <translation>存为方案</translation>
    </message>
    <message>
        <source>Keep as a protocol of the clinic; it needs approval</source>
        <translation>存为诊所方案；须批准</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare this plan with %1</source>
        <translation>将此计划与 %1 比较</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>从 %1 开始</translation>
    </message>
    <message>
        <source>What changes in this plan</source>
        <translation>此计划的变化</translation>
    </message>
    <message>
        <source>Nothing: both are the same.</source>
        <translation>无：两者相同。</translation>
    </message>
    <message>
        <source>Today&apos;s limits</source>
        <translation>今日限值</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>请命名</translation>
    </message>
</context>
<context>
    <name>stipple::ui::PreflightPage</name>
    <message>
        <source>Open plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Confirmed aloud</source>
        <translation>已口头确认</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Say it aloud before arming</source>
        <translation>激活前请大声念出</translation>
    </message>
    <message>
        <source>Plan read-back</source>
        <translation>计划回读</translation>
    </message>
    <message>
        <source>End treatment</source>
        <translation>结束治疗</translation>
    </message>
    <message>
        <source>End the treatment that was left unfinished</source>
        <translation>结束未完成的治疗</translation>
    </message>
    <message>
        <source>Hold to ARM</source>
        <translation>按住激活</translation>
    </message>
    <message>
        <source>Arm pen, hold for 1.5 seconds</source>
        <translation>激活笔，按住 1.5 秒</translation>
    </message>
    <message>
        <source>, born %1</source>
        <translation>，出生于 %1</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 个区域</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 个区域</translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>最深 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1 项</translation>
    </message>
    <message>
        <source>Ready to arm</source>
        <translation>可以激活</translation>
    </message>
    <message>
        <source>1 check left</source>
        <translation>剩 1 项检查</translation>
    </message>
    <message>
        <source>%1 checks left</source>
        <translation>剩 %1 项检查</translation>
    </message>
    <message>
        <source>Hold for 1.5 seconds. Motor stays still until you press the trigger.</source>
        <translation>按住 1.5 秒。按触发键前电机不动。</translation>
    </message>
    <message>
        <source>Pen matches plan</source>
        <translation>笔与计划一致</translation>
    </message>
    <message>
        <source>Pen differs</source>
        <translation>笔与计划不符</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Numbing</source>
        <translation>表面麻醉</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工治疗</translation>
    </message>
    <message>
        <source>Treat without a connected pen and enter the values by hand</source>
        <translation>不接笔治疗，手工录入数值</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ProblemStrip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ProgressChart</name>
    <message>
        <source>Severity over the sessions</source>
        <translation>各次治疗的程度</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 从 %2 到 %3</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ProposalSheet</name>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>From the goals and the approved content. A proposal is not a setting: each value is yours to set.</source>
        <translation>来自目标和已批准内容。建议不是设定：每个数值由您设定。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No goal to propose from</source>
        <translation>没有可供建议的目标</translation>
    </message>
    <message>
        <source>Add a goal with its zones in the assessment.</source>
        <translation>请在评估中添加目标及其区域。</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>The goal names no zones, or another goal has them.</source>
        <translation>此目标未指定区域，或区域已属其他目标。</translation>
    </message>
    <message>
        <source>Put all %1 into the plan</source>
        <translation>全部 %1 个加入计划</translation>
    </message>
    <message>
        <source>%1–%2, proposed %3, %4</source>
        <translation>%1–%2，建议 %3，%4</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 遍</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 遍</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>In the plan, %1</source>
        <translation>计划内，%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add %1 as a proposal</source>
        <translation>将 %1 作为建议添加</translation>
    </message>
    <message>
        <source>%1 sessions, every %2 days. First seen: %3. Source %4</source>
        <translation>%1 次治疗，每 %2 天一次。初见效果：%3。来源 %4</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ProtocolSheet</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Retire this protocol</source>
        <translation>停用此方案</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve this version of the protocol</source>
        <translation>批准此版方案</translation>
    </message>
    <message>
        <source>%1, every %2 days</source>
        <translation>%1，间隔 %2 天</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 次治疗</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 次治疗</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 遍</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 遍</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>v%1 · %2 · %3, %4</source>
        <translation>v%1 · %2 · %3，%4</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ProtocolsPage</name>
    <message>
        <source>Protocol library</source>
        <translation>方案库</translation>
    </message>
    <message>
        <source>Version %1, approved for this clinic.</source>
        <translation>版本 %1，已获本诊所批准。</translation>
    </message>
    <message>
        <source>Version %1, not approved. Nothing can arm.</source>
        <translation>版本 %1，未批准。无法激活。</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source> · verify</source>
        <translation> · 待核实</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在此列表中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>All content</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>All clinical content, with sources and approval</source>
        <translation>全部临床内容，含来源与批准</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>哪个列表</translation>
    </message>
    <message>
        <source>Review and approve</source>
        <translation>查看并批准</translation>
    </message>
    <message>
        <source>Version %1. The demo clinic comes approved.</source>
        <translation>版本 %1。演示诊所已预先批准。</translation>
    </message>
    <message>
        <source>Limits here cap every setting.</source>
        <translation>此处限值约束所有设定。</translation>
    </message>
    <message>
        <source>No protocol yet</source>
        <translation>暂无方案</translation>
    </message>
    <message>
        <source>Make a plan, then keep it as a protocol: Plan, Start from, Keep this plan.</source>
        <translation>制定计划后存为方案：计划、从已有计划开始、保留此计划。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>%1 · every %2 days · %3 · v%4, %5, %6</source>
        <translation>%1 · 间隔 %2 天 · %3 · v%4，%5，%6</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 次治疗</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 次治疗</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 遍</translation>
    </message>
    <message>
        <source>%1 sessions · every %2 days · first seen %3</source>
        <translation>%1 次治疗 · 间隔 %2 天 · 初见效果 %3</translation>
    </message>
    <message>
        <source>No goal of that name</source>
        <translation>没有此名称的目标</translation>
    </message>
    <message>
        <source>Clear the search field to see all.</source>
        <translation>清空搜索框以显示全部。</translation>
    </message>
    <message>
        <source>Never needled</source>
        <translation>禁止微针治疗</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>%1 passes · %2 · %3</source>
        <translation>%1 遍 · %2 · %3</translation>
    </message>
    <message>
        <source>No zone of that name</source>
        <translation>没有此名称的区域</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1：%2 %3 → %4</translation>
    </message>
    <message>
        <source>Version %1, %2, %3. %4</source>
        <translation>版本 %1，%2，%3。%4</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>The clinic uses the content as it was shipped.</source>
        <translation>诊所使用出厂内容。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ReadbackTable</name>
    <message>
        <source>%1, %2 mm, %3 strokes a minute, %4 passes</source>
        <translation>%1，%2 mm，每分钟 %3 次，%4 遍</translation>
    </message>
    <message>
        <source>Plan as read to the pen</source>
        <translation>笔回读的计划</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>每分</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>遍数</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
</context>
<context>
    <name>stipple::ui::RecordSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · moved to another chart by %2</source>
        <translation>%1 · 由 %2 移至另一病历</translation>
    </message>
    <message>
        <source>%1 · moved here from another chart by %2</source>
        <translation>%1 · 由 %2 从另一病历移入</translation>
    </message>
    <message>
        <source>Signed record</source>
        <translation>已签名记录</translation>
    </message>
    <message>
        <source>Dated notes</source>
        <translation>注明日期的补注</translation>
    </message>
    <message>
        <source>The record itself never changes. What you add is signed with the clinic&apos;s key and carries your name and the time.</source>
        <translation>记录本身永不更改。您添加的内容会用诊所密钥签名，并注明您的姓名和时间。</translation>
    </message>
    <message>
        <source>Note to this record</source>
        <translation>对此记录的补注</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加补注</translation>
    </message>
    <message>
        <source>Add a dated note to this record</source>
        <translation>为此记录添加注明日期的补注</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>由 %1 签名，%2</translation>
    </message>
    <message>
        <source>Signature, rows and the pen&apos;s log fit one another.</source>
        <translation>签名、数据行与微针笔日志相互一致。</translation>
    </message>
    <message>
        <source>Something in this record does not fit its signature. Do not rely on it; tell the administrator (E-306).</source>
        <translation>此记录中有内容与其签名不符。请勿依赖此记录，并通知管理员（E-306）。</translation>
    </message>
    <message>
        <source>1 line of the pen&apos;s log</source>
        <translation>微针笔日志 1 行</translation>
    </message>
    <message>
        <source>%1 lines of the pen&apos;s log</source>
        <translation>微针笔日志 %1 行</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>记录文件 %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>stipple::ui::RecoverSheet</name>
    <message>
        <source>Lost every password</source>
        <translation>密码全部丢失</translation>
    </message>
    <message>
        <source>With the code of the recovery sheet one account gets a new password. The sheet stays valid; make a new one afterwards if others saw it.</source>
        <translation>用恢复单上的代码可为一个账户设新密码。恢复单仍有效；若他人看过，请随后生成新的。</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>恢复单代码</translation>
    </message>
    <message>
        <source>Nine groups, in their order. Capitals, blanks and dashes do not matter.</source>
        <translation>共九组，按顺序输入。大小写、空格和短横不限。</translation>
    </message>
    <message>
        <source>Login that gets a new password</source>
        <translation>要设新密码的登录名</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Type the code from the sheet</source>
        <translation>请输入单上的代码</translation>
    </message>
    <message>
        <source>Enter the login</source>
        <translation>请输入登录名</translation>
    </message>
    <message>
        <source>This is mistyped: its check letters do not fit</source>
        <translation>输入有误：校验字母不符</translation>
    </message>
    <message>
        <source>This sheet opens nothing here. It is another clinic&apos;s, or was replaced</source>
        <translation>此单在此无效。可能属于其他诊所，或已被更换</translation>
    </message>
    <message>
        <source>There is no such login</source>
        <translation>没有此登录名</translation>
    </message>
</context>
<context>
    <name>stipple::ui::RecoveryCard</name>
    <message>
        <source>This code opens the clinic when every password is lost. It is shown once and kept nowhere else. Print it, put it into a safe, and delete the file if you saved one.</source>
        <translation>密码全部丢失时，此代码可打开诊所。仅显示一次，不在别处保存。请打印并放入保险柜；若存过文件，请删除。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>打印恢复单</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF, to print it elsewhere</source>
        <translation>将恢复单存为 PDF，以便在别处打印</translation>
    </message>
    <message>
        <source>The sheet is on paper and in a safe place</source>
        <translation>恢复单已打印并妥善存放</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>第 %1 组：%2</translation>
    </message>
    <message>
        <source>Saved: %1. Print it, then delete the file.</source>
        <translation>已保存：%1。打印后请删除文件。</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>保存恢复单</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up. Save the sheet as PDF and print it elsewhere.</source>
        <translation>未设置打印机。请存为 PDF 并在别处打印。</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>已发送至 %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::RecoverySheetPanel</name>
    <message>
        <source>New recovery sheet</source>
        <translation>新恢复单</translation>
    </message>
    <message>
        <source>A new sheet makes the old one worthless at once. Have a printer or an empty USB stick at hand.</source>
        <translation>新单生成后旧单立即失效。请备好打印机或空 USB 盘。</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>生成新单</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>stipple::ui::RestoreSheet</name>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The clinic becomes what it was at the time of the backup. What was written since then is set aside in the data folder, not deleted. Everybody has to sign in again.</source>
        <translation>诊所将恢复到备份时的状态。此后写入的内容移至数据文件夹中另存，不会删除。所有人须重新登录。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Type RESTORE to confirm</source>
        <translation>请输入 RESTORE 以确认</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Backups (*.stipplebackup)</source>
        <translation>备份 (*.stipplebackup)</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <translation>RESTORE</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>正在检查 %1……</translation>
    </message>
    <message>
        <source>%1 is good: %2 patients, %3 sessions, %4 files.</source>
        <translation>%1 有效：%2 位患者，%3 次治疗，%4 个文件。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ScaleFormView</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>%1 (not in the total)</source>
        <translation>%1（不计入总分）</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>This answer is missing</source>
        <translation>缺少此回答</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ScaleSheet</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>评分对象</translation>
    </message>
    <message>
        <source>Rated by clinician</source>
        <translation>治疗师评分</translation>
    </message>
    <message>
        <source>Rated by patient</source>
        <translation>患者评分</translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>Set by hand, without the questions</source>
        <translation>不经问题，手工设定</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手工设定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>保存评分</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source> (verify)</source>
        <translation> （待核实）</translation>
    </message>
    <message>
        <source>check the licence of its wording before use</source>
        <translation>使用前请核查其文本授权</translation>
    </message>
    <message>
        <source>Only the patient rates on this scale</source>
        <translation>此量表仅由患者评分</translation>
    </message>
    <message>
        <source>Only a clinician rates on this scale</source>
        <translation>此量表仅由治疗师评分</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手工设定</translation>
    </message>
    <message>
        <source>mean of 1 site</source>
        <translation>1 处的均值</translation>
    </message>
    <message>
        <source>mean of %1 sites</source>
        <translation>%1 处的均值</translation>
    </message>
    <message>
        <source>1 answer left</source>
        <translation>剩 1 题</translation>
    </message>
    <message>
        <source>%1 answers left</source>
        <translation>剩 %1 题</translation>
    </message>
    <message>
        <source>A number cannot be read. It is marked below.</source>
        <translation>有数字无法识别，已在下方标出。</translation>
    </message>
    <message>
        <source>Rate at least one site.</source>
        <translation>请至少评一处。</translation>
    </message>
    <message>
        <source>An answer is missing. It is marked below.</source>
        <translation>缺少回答，已在下方标出。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ScoresCard</name>
    <message>
        <source>as before</source>
        <translation>同前</translation>
    </message>
    <message>
        <source>better</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Add score</source>
        <translation>添加评分</translation>
    </message>
    <message>
        <source>Rate on a scale</source>
        <translation>用量表评分</translation>
    </message>
    <message>
        <source>No score yet.</source>
        <translation>暂无评分。</translation>
    </message>
    <message>
        <source>rated by the patient</source>
        <translation>患者评分</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手工设定</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ScreeningPanel</name>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日晒</translation>
    </message>
    <message>
        <source>Cold sores</source>
        <translation>唇疱疹</translation>
    </message>
    <message>
        <source>Skin, health and earlier treatments</source>
        <translation>皮肤、健康与既往治疗</translation>
    </message>
    <message>
        <source>Safety screening</source>
        <translation>安全筛查</translation>
    </message>
    <message>
        <source>No to the rest</source>
        <translation>其余为否</translation>
    </message>
    <message>
        <source>No to all unanswered questions: %1</source>
        <translation>未答问题全部为否：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>须留意</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>特批</translation>
    </message>
    <message>
        <source>Override: %1</source>
        <translation>特批：%1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>No needling until a clinician clears it</source>
        <translation>治疗师放行前禁止微针治疗</translation>
    </message>
    <message>
        <source>No needling before %1</source>
        <translation>%1 前禁止微针治疗</translation>
    </message>
    <message>
        <source>No needling</source>
        <translation>禁止微针治疗</translation>
    </message>
    <message>
        <source>No needling: %1</source>
        <translation>禁止微针治疗：%1</translation>
    </message>
    <message>
        <source>cannot be overridden</source>
        <translation>不可特批</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the lasting answers one by one</source>
        <translation>逐项显示长期有效的回答</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Confirm that nothing has changed since the last visit</source>
        <translation>确认自上次就诊以来没有变化</translation>
    </message>
    <message>
        <source>Asked aloud, today</source>
        <translation>今日口头询问</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Has anything changed since %1?</source>
        <translation>自 %1 以来有变化吗？</translation>
    </message>
    <message>
        <source>1 lasting answer of then: health, scars, allergies.</source>
        <translation>当时 1 项长期回答：健康、瘢痕、过敏。</translation>
    </message>
    <message>
        <source>%1 lasting answers of then: health, scars, allergies.</source>
        <translation>当时 %1 项长期回答：健康、瘢痕、过敏。</translation>
    </message>
    <message>
        <source>1 answer is unchanged</source>
        <translation>1 项回答未变</translation>
    </message>
    <message>
        <source>%1 answers are unchanged</source>
        <translation>%1 项回答未变</translation>
    </message>
    <message>
        <source>Confirmed %1 by %2, first given on %3 or later</source>
        <translation>%1 由 %2 确认，首次回答于 %3 或之后</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Earlier start: %1</source>
        <translation>提前开始：%1</translation>
    </message>
    <message>
        <source>The day is needed: %1</source>
        <translation>需要日期：%1</translation>
    </message>
    <message>
        <source>%1: left out until %2</source>
        <translation>%1：排除至 %2</translation>
    </message>
    <message>
        <source>No numbing</source>
        <translation>不用表面麻醉</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ScreeningRow</name>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>Zone blocked</source>
        <translation>区域禁止</translation>
    </message>
    <message>
        <source>Needs override</source>
        <translation>需特批</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>特批</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>禁止</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SeriesBars</name>
    <message>
        <source>Session %1 of %2</source>
        <translation>第 %1 次治疗（共 %2 次）</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SeriesCard</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>暂无计划</translation>
    </message>
    <message>
        <source>It is made in the first session.</source>
        <translation>首次治疗时制定。</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 个区域</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 个区域</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 次治疗</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 次治疗</translation>
    </message>
    <message>
        <source>Series done</source>
        <translation>疗程完成</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第 %1 次治疗</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 次</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Next session from %1</source>
        <translation>下次治疗自 %1 起</translation>
    </message>
    <message>
        <source>The next session may be today</source>
        <translation>今天即可进行下次治疗</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SeriesSheet</name>
    <message>
        <source>0.50 mm or less</source>
        <translation>0.50 mm 或以下</translation>
    </message>
    <message>
        <source>documented protocol</source>
        <translation>有记录的方案</translation>
    </message>
    <message>
        <source>hair loss</source>
        <translation>脱发</translation>
    </message>
    <message>
        <source>full depth</source>
        <translation>全深度</translation>
    </message>
    <message>
        <source>Series and calendar</source>
        <translation>疗程与日历</translation>
    </message>
    <message>
        <source>Sessions in all</source>
        <translation>治疗总次数</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>间隔天数</translation>
    </message>
    <message>
        <source>Each zone again from</source>
        <translation>各区域再次治疗自</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>下次预约</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>保存日历文件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>第 %1 次治疗（共 %2 次）</translation>
    </message>
    <message>
        <source>This visit: about %1 min of needling, plus %2–%3 min if the skin is numbed. A whole procedure usually takes 30–60 min.</source>
        <translation>本次：微针约 %1 分钟，若用表面麻醉另加 %2–%3 分钟。全程通常 30–60 分钟。</translation>
    </message>
    <message>
        <source>%1 · %2 days · %3</source>
        <translation>%1 · %2 天 · %3</translation>
    </message>
    <message>
        <source>No zone in the plan yet.</source>
        <translation>计划中暂无区域。</translation>
    </message>
    <message>
        <source>%1: today is earlier than %2, %3 days after its last treatment.</source>
        <translation>%1：今天早于 %2，距上次治疗 %3 天。</translation>
    </message>
    <message>
        <source>Shorter than the %1 days that the content asks for between two treatments of a zone. Booking earlier needs an override.</source>
        <translation>短于内容要求的同一区域两次治疗间隔 %1 天。提前预约需特批。</translation>
    </message>
    <message>
        <source>At least %1 days for the zones of this plan.</source>
        <translation>本计划各区域至少 %1 天。</translation>
    </message>
    <message>
        <source>Booked for %1 min: consultation, numbing and procedure. The file names the clinic and the time, nothing of the treatment.</source>
        <translation>预约 %1 分钟：咨询、表面麻醉和治疗。文件只写诊所和时间，不含治疗内容。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SessionDots</name>
    <message>
        <source>Session %1</source>
        <translation>第 %1 次治疗</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SetUpPage</name>
    <message>
        <source>The clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>The first clinician</source>
        <translation>首位治疗师</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Clinical content</source>
        <translation>临床内容</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>改为恢复备份</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What stands on printed sheets. All of it can be changed later.</source>
        <translation>打印单上的内容。以后均可更改。</translation>
    </message>
    <message>
        <source>This account treats and signs, and runs the clinic: users, backup, content. Others are added later.</source>
        <translation>此账户负责治疗和签名，并管理诊所：用户、备份、内容。其他账户以后添加。</translation>
    </message>
    <message>
        <source>Patients&apos; names are sealed with keys that only passwords open. This sheet is the spare key.</source>
        <translation>患者姓名用密钥加密，只有密码能打开。此单即备用钥匙。</translation>
    </message>
    <message>
        <source>Zones, limits and rules with their sources. Until a licensed clinician has approved them, nothing can be armed.</source>
        <translation>区域、限值和规则及其来源。持证治疗师批准之前无法激活。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Nothing is written before the next step is complete.</source>
        <translation>下一步完成前不写入任何内容。</translation>
    </message>
    <message>
        <source>Making keys and records …</source>
        <translation>正在生成密钥和病历库……</translation>
    </message>
    <message>
        <source>The clinic is made with this step.</source>
        <translation>此步骤将建立诊所。</translation>
    </message>
    <message>
        <source>Print or save the sheet, put it away, then say so.</source>
        <translation>请打印或保存此单，妥善存放，然后确认。</translation>
    </message>
    <message>
        <source>It can be approved later under Protocols. Until then plans can be made, but no pen can be armed.</source>
        <translation>以后可在“方案”中批准。在此之前可做计划，但不能激活笔。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SetUpSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>步骤 %1/%2：%3</translation>
    </message>
    <message>
        <source>A new clinic</source>
        <translation>新诊所</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SeveritySlider</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>%1, severity %2 of 10</source>
        <translation>%1，程度 %2/10</translation>
    </message>
    <message>
        <source>, goal %1</source>
        <translation>，目标 %1</translation>
    </message>
    <message>
        <source>, at first %1</source>
        <translation>，最初 %1</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>护理单预览</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SideSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SignCard</name>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password, to sign</source>
        <translation>签名密码</translation>
    </message>
    <message>
        <source>I reviewed the difference in %1</source>
        <translation>我已核查 %1 的差异</translation>
    </message>
    <message>
        <source>I reviewed the differences in %1 zones</source>
        <translation>我已核查 %1 个区域的差异</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SignInPage</name>
    <message>
        <source>Stipple</source>
        <translation>Stipple</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>谁在使用？</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Demo clinic. The password is %1</source>
        <translation>演示诊所。密码为 %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>请输入密码</translation>
    </message>
    <message>
        <source>Lost every password</source>
        <translation>密码全部丢失</translation>
    </message>
    <message>
        <source>Lost every password: use the recovery sheet</source>
        <translation>密码全部丢失：使用恢复单</translation>
    </message>
    <message>
        <source>The new password of %1 is set. Sign in with it.</source>
        <translation>%1 的新密码已设置。请用它登录。</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The clinic is back as it was in the backup. The file that did not open is kept beside it.</source>
        <translation>诊所已恢复到备份时的状态。无法打开的文件保留在旁边。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SignaturePad</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear signature</source>
        <translation>清除签名</translation>
    </message>
    <message>
        <source>Signature, empty</source>
        <translation>签名，空白</translation>
    </message>
    <message>
        <source>Signature, signing</source>
        <translation>签名，书写中</translation>
    </message>
    <message>
        <source>Signature, signed</source>
        <translation>签名，已签</translation>
    </message>
    <message>
        <source>Signature, locked</source>
        <translation>签名，已锁定</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>请在此签名</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SimulatedBadge</name>
    <message>
        <source>Simulated pen. No needle moves.</source>
        <translation>模拟笔。没有针会动。</translation>
    </message>
    <message>
        <source>SIMULATED PEN</source>
        <translation>模拟笔</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SinceLastSheet</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>自上次以来</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>上次治疗</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1, session %2 of %3</source>
        <translation>%1，第 %2 次治疗（共 %3 次）</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>实际施治</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 个区域</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 个区域</translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>最深 %1</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反应</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>与最初相同</translation>
    </message>
    <message>
        <source>better by %1</source>
        <translation>好转 %1</translation>
    </message>
    <message>
        <source>worse by %1</source>
        <translation>变差 %1</translation>
    </message>
    <message>
        <source>%1 at first, %2 now, %3 wanted: %4</source>
        <translation>最初 %1，现在 %2，期望 %3：%4</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>不同的回答</translation>
    </message>
    <message>
        <source>%1 on %2, %3 today</source>
        <translation>%2 为 %1，今日 %3</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>至今没有。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::Skeleton</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SkinAfterCard</name>
    <message>
        <source>Skin after</source>
        <translation>术后皮肤</translation>
    </message>
    <message>
        <source>Erythema</source>
        <translation>红斑</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Note about the session</source>
        <translation>治疗备注</translation>
    </message>
    <message>
        <source>No drawing</source>
        <translation>无图</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SkinPanel</name>
    <message>
        <source>Skin type</source>
        <translation>皮肤类型</translation>
    </message>
    <message>
        <source>Fitzpatrick · asked and observed</source>
        <translation>Fitzpatrick · 询问并观察</translation>
    </message>
    <message>
        <source>Skin type, Fitzpatrick</source>
        <translation>Fitzpatrick 皮肤类型</translation>
    </message>
    <message>
        <source>Skin today</source>
        <translation>今日皮肤</translation>
    </message>
    <message>
        <source>Tap all that apply</source>
        <translation>点选所有符合项</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Pick the type that fits what was asked and what you see.</source>
        <translation>请选择与询问和观察相符的类型。</translation>
    </message>
    <message>
        <source>Pigment risk high: 0.25 mm and one pass less, no further than scattered dots.</source>
        <translation>色素风险高：减 0.25 mm 和一遍，终点不超过散在出血点。</translation>
    </message>
    <message>
        <source>Pigment risk medium.</source>
        <translation>色素风险中。</translation>
    </message>
    <message>
        <source>Pigment risk low.</source>
        <translation>色素风险低。</translation>
    </message>
    <message>
        <source>Cheek depth limit %1.</source>
        <translation>面颊深度限值 %1。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::StepRail</name>
    <message>
        <source>Steps of the session</source>
        <translation>治疗步骤</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation>步骤 %1/%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>stipple::ui::Stepper</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>strokes/min</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减</translation>
    </message>
    <message>
        <source>More</source>
        <translation>加</translation>
    </message>
    <message>
        <source>%1, less</source>
        <translation>%1，减</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1，加</translation>
    </message>
</context>
<context>
    <name>stipple::ui::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Lots of cartridges, anaesthetics and serums. A recall starts here.</source>
        <translation>针头、麻醉药和精华的批号。召回从这里开始。</translation>
    </message>
    <message>
        <source>Add lot</source>
        <translation>添加批号</translation>
    </message>
    <message>
        <source>No lots yet</source>
        <translation>尚无批号</translation>
    </message>
    <message>
        <source>Enter a box when it is put on the shelf.</source>
        <translation>产品上架时登记。</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>批号 %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>Use by %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>Who was treated</source>
        <translation>用于哪些患者</translation>
    </message>
    <message>
        <source>Who was treated with lot %1</source>
        <translation>批号 %1 用于哪些患者</translation>
    </message>
    <message>
        <source>Change lot %1</source>
        <translation>更改批号 %1</translation>
    </message>
    <message>
        <source>Treated with lot %1: %2</source>
        <translation>使用批号 %1 的患者：%2</translation>
    </message>
    <message>
        <source>Nobody, by the records.</source>
        <translation>记录中无人使用。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::StopButton</name>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>stipple::ui::StripPlot</name>
    <message>
        <source>−10 s</source>
        <translation>−10 秒</translation>
    </message>
    <message>
        <source>−5 s</source>
        <translation>−5 秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1, last 10 seconds, no data</source>
        <translation>%1，最近 10 秒，无数据</translation>
    </message>
    <message>
        <source>%1, last 10 seconds, %2 to %3 %4</source>
        <translation>%1，最近 10 秒，%2 至 %3 %4</translation>
    </message>
</context>
<context>
    <name>stipple::ui::SummaryPage</name>
    <message>
        <source>Planned and delivered</source>
        <translation>计划与实际</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Sign &amp; lock</source>
        <translation>签名并锁定</translation>
    </message>
    <message>
        <source>Sign and lock the record</source>
        <translation>签署并锁定记录</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>术后护理</translation>
    </message>
    <message>
        <source>End point reached before the last pass.</source>
        <translation>最后一遍前已达终点。</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Pen time</source>
        <translation>笔用时</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>穿刺数</translation>
    </message>
    <message>
        <source>Mean depth error</source>
        <translation>平均深度误差</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Signed %1, %2</source>
        <translation>已签名 %1，%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>高 %1</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>中 %1</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>低 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>1 difference to confirm</source>
        <translation>1 处差异待确认</translation>
    </message>
    <message>
        <source>%1 differences to confirm</source>
        <translation>%1 处差异待确认</translation>
    </message>
    <message>
        <source>No treatment given</source>
        <translation>未进行治疗</translation>
    </message>
    <message>
        <source>counted by the pen</source>
        <translation>由笔计数</translation>
    </message>
    <message>
        <source>counted by the pen while running; its log is still to be read</source>
        <translation>运行时由笔计数；其日志待读取</translation>
    </message>
    <message>
        <source>%1: say why it differs</source>
        <translation>%1：请说明差异原因</translation>
    </message>
    <message>
        <source>Confirm that you reviewed the differences</source>
        <translation>请确认已核查差异</translation>
    </message>
    <message>
        <source>Sign in the box</source>
        <translation>请在框内签名</translation>
    </message>
    <message>
        <source>Enter the password to sign</source>
        <translation>请输入密码以签名</translation>
    </message>
    <message>
        <source>This record is signed and locked. Later changes are added as dated notes.</source>
        <translation>此记录已签名并锁定。之后的更改以注明日期的补注添加。</translation>
    </message>
    <message>
        <source>Locking makes the record read-only. Later changes are added as dated notes.</source>
        <translation>锁定后记录仅可查看。之后的更改以注明日期的补注添加。</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计数</translation>
    </message>
    <message>
        <source>entered by hand, not counted by a pen</source>
        <translation>手工录入，非笔计数</translation>
    </message>
    <message>
        <source>Dated notes</source>
        <translation>注明日期的补注</translation>
    </message>
    <message>
        <source>Signature and dated notes of this record</source>
        <translation>此记录的签名与注明日期的补注</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>1 difference, confirmed</source>
        <translation>1 处差异，已确认</translation>
    </message>
    <message>
        <source>%1 differences, confirmed</source>
        <translation>%1 处差异，已确认</translation>
    </message>
</context>
<context>
    <name>stipple::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>The first session will stand here.</source>
        <translation>首次治疗将显示在此。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>stipple::ui::TodayPage</name>
    <message>
        <source>A treatment was left unfinished</source>
        <translation>有一次治疗未完成</translation>
    </message>
    <message>
        <source>Session %1 of %2. What the pen gave is kept. Open it to go on or to end it.</source>
        <translation>第 %1 次治疗（共 %2 次）。笔已施治的部分已保留。请打开以继续或结束。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>无待办事项。</translation>
    </message>
    <message>
        <source>Earliest return dates</source>
        <translation>最早复诊日期</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Last backup less than an hour ago</source>
        <translation>上次备份在一小时内</translation>
    </message>
    <message>
        <source>Last backup 1 hour ago</source>
        <translation>上次备份在 1 小时前</translation>
    </message>
    <message>
        <source>Last backup %1 hours ago</source>
        <translation>上次备份在 %1 小时前</translation>
    </message>
    <message>
        <source>Last backup %1 days ago</source>
        <translation>上次备份在 %1 天前</translation>
    </message>
</context>
<context>
    <name>stipple::ui::TopBar</name>
    <message>
        <source>Find a patient by name, phone or ID</source>
        <translation>按姓名、电话或病历号查找</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Steps of the session</source>
        <translation>治疗步骤</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Zones &amp; plan</source>
        <translation>区域与计划</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>术前检查</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>术后护理</translation>
    </message>
    <message>
        <source>plug in</source>
        <translation>请插入</translation>
    </message>
    <message>
        <source>F</source>
        <translation>女</translation>
    </message>
    <message>
        <source>M</source>
        <translation>男</translation>
    </message>
</context>
<context>
    <name>stipple::ui::TreatmentDesk</name>
    <message>
        <source>The plan changed: the read-back and the spoken check are to be done again.</source>
        <translation>计划已更改：须重新回读和口头核对。</translation>
    </message>
    <message>
        <source>The pen reports a run that belongs to no zone of this session. It is kept in the pen&apos;s log.</source>
        <translation>笔报告了一次不属于本次任何区域的运行。它保留在笔的日志中。</translation>
    </message>
    <message>
        <source>This zone has had all strokes of its plan. Go to the next zone.</source>
        <translation>本区域已完成计划的全部穿刺。请转到下一区域。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::UsedCard</name>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Cartridge, %1-pin</source>
        <translation>针头，%1 针</translation>
    </message>
    <message>
        <source>Lot %1 · use by %2 · to sharps now</source>
        <translation>批号 %1 · 有效期至 %2 · 请立即弃入锐器盒</translation>
    </message>
    <message>
        <source>Planned cartridge</source>
        <translation>计划针头</translation>
    </message>
    <message>
        <source>Pen %1</source>
        <translation>笔 %1</translation>
    </message>
    <message>
        <source>SIMULATED PEN. This is not a treatment record.</source>
        <translation>模拟笔。这不是治疗记录。</translation>
    </message>
    <message>
        <source>Manual roller, entered by hand</source>
        <translation>手动滚针，手工录入</translation>
    </message>
    <message>
        <source>Pen not connected, entered by hand</source>
        <translation>笔未连接，手工录入</translation>
    </message>
    <message>
        <source>%1 · %2 · lot %3 · to sharps now</source>
        <translation>%1 · %2 · 批号 %3 · 请立即弃入锐器盒</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>批号 %1</translation>
    </message>
    <message>
        <source>on at %1</source>
        <translation>%1 敷上</translation>
    </message>
    <message>
        <source>off at %1</source>
        <translation>%1 去除</translation>
    </message>
    <message>
        <source>Numbing: %1</source>
        <translation>表面麻醉：%1</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>无记录</translation>
    </message>
</context>
<context>
    <name>stipple::ui::UserHeader</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>执业许可</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>May</source>
        <translation>权限</translation>
    </message>
</context>
<context>
    <name>stipple::ui::UserRow</name>
    <message>
        <source>run out</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>renew in 1 day</source>
        <translation>1 天内续期</translation>
    </message>
    <message>
        <source>renew in %1 days</source>
        <translation>%1 天内续期</translation>
    </message>
    <message>
        <source>Switched off. Cannot sign in.</source>
        <translation>已停用。不能登录。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::UserSheet</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>允许登录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
</context>
<context>
    <name>stipple::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Only a user with a valid licence can arm a pen.</source>
        <translation>只有持有效执业许可的用户才能激活笔。</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码已更改。</translation>
    </message>
    <message>
        <source>The PIN is set. It unlocks this screen from now on.</source>
        <translation>PIN 已设置。从现在起可解锁此屏幕。</translation>
    </message>
    <message>
        <source>The new recovery sheet is noted. The old one opens nothing any more.</source>
        <translation>新恢复单已登记。旧单不再有效。</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>更改我的密码</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>设置我的 PIN</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新恢复单</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>All accounts: %1</source>
        <translation>所有账户：%1</translation>
    </message>
    <message>
        <source>The recovery sheet opens the clinic when every password is lost. Make a new one when somebody may have seen it.</source>
        <translation>密码全部丢失时，恢复单可打开诊所。若可能被人看到，请生成新的。</translation>
    </message>
    <message>
        <source>Nobody has confirmed that the recovery sheet is on paper. Make a new one.</source>
        <translation>尚无人确认恢复单已打印。请生成新的。</translation>
    </message>
    <message>
        <source>Change the keys now</source>
        <translation>立即更换密钥</translation>
    </message>
    <message>
        <source>All records are wrapped with new keys. Passwords stay; the recovery sheet stays. It takes up to a minute with many patients.</source>
        <translation>所有病历将用新密钥封装。密码不变；恢复单不变。患者多时最长需一分钟。</translation>
    </message>
    <message>
        <source>The keys are changed. Signatures made before still verify.</source>
        <translation>密钥已更换。之前的签名仍可验证。</translation>
    </message>
</context>
<context>
    <name>stipple::ui::VisitFields</name>
    <message>
        <source>Length, minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Whole minutes, %1 to %2</source>
        <translation>整数分钟，%1 至 %2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::VisitRow</name>
    <message>
        <source>First visit</source>
        <translation>首次就诊</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open chart of %1</source>
        <translation>打开 %1 的病历</translation>
    </message>
    <message>
        <source>Sign record</source>
        <translation>签署记录</translation>
    </message>
    <message>
        <source>Sign the record of %1</source>
        <translation>签署 %1 的记录</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>%1 到达</translation>
    </message>
    <message>
        <source>Change the visit of %1</source>
        <translation>更改 %1 的预约</translation>
    </message>
</context>
<context>
    <name>stipple::ui::VisitSheet</name>
    <message>
        <source>Visit</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>%1 到达</translation>
    </message>
    <message>
        <source>Not arrived yet</source>
        <translation>尚未到达</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>Arrived now</source>
        <translation>现已到达</translation>
    </message>
    <message>
        <source>Yes, call it off</source>
        <translation>是，取消预约</translation>
    </message>
    <message>
        <source>Call the visit off</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>保留此预约</translation>
    </message>
</context>
<context>
    <name>stipple::ui::WhatToDoSheet</name>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>stipple::ui::YesNoUnsure</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ZoneListSheet</name>
    <message>
        <source>Zones and order</source>
        <translation>区域与顺序</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>计划内</translation>
    </message>
    <message>
        <source>No zone yet.</source>
        <translation>暂无区域。</translation>
    </message>
    <message>
        <source>%1, order %2, %3</source>
        <translation>%1，顺序 %2，%3</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 提前</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 推后</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Face and neck</source>
        <translation>面颈部</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>头皮</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>身体</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>双手</translation>
    </message>
    <message>
        <source>Find a zone</source>
        <translation>查找区域</translation>
    </message>
    <message>
        <source>Drag %1 to another place</source>
        <translation>将 %1 拖到其他位置</translation>
    </message>
    <message>
        <source>Add %1 with the same values</source>
        <translation>以相同数值添加 %1</translation>
    </message>
    <message>
        <source>Never needled</source>
        <translation>禁止微针治疗</translation>
    </message>
</context>
<context>
    <name>stipple::ui::ZonesPage</name>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Zones and order as a list</source>
        <translation>区域与顺序列表</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>术前检查</translation>
    </message>
    <message>
        <source>Go on to pre-flight</source>
        <translation>继续到术前检查</translation>
    </message>
    <message>
        <source>No zone yet</source>
        <translation>暂无区域</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 个区域</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 个区域</translation>
    </message>
    <message>
        <source>%1 needs another value</source>
        <translation>%1 需要其他数值</translation>
    </message>
    <message>
        <source>Tap a mole, tattoo, lesion or filler site, or drag from its middle to its edge. Arrow keys and Space do the same.</source>
        <translation>点按痣、文身、皮损或填充部位，或从中心拖到边缘。也可用方向键和空格键。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stop drawing places to leave out</source>
        <translation>结束绘制要避开的部位</translation>
    </message>
    <message>
        <source>Set all</source>
        <translation>全部设定</translation>
    </message>
    <message>
        <source>Set all proposed values as they stand</source>
        <translation>按建议值全部设定</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Propose, start from, leave out, series</source>
        <translation>建议、从已有计划开始、避开、疗程</translation>
    </message>
    <message>
        <source>Set 1 proposal</source>
        <translation>设定 1 项建议</translation>
    </message>
    <message>
        <source>Set all %1 proposals</source>
        <translation>设定全部 %1 项建议</translation>
    </message>
    <message>
        <source>%1: not before %2</source>
        <translation>%1：不早于 %2</translation>
    </message>
</context>
<context>
    <name>stipple::ui::map::ZoneMapView</name>
    <message>
        <source>L</source>
        <comment>patient&apos;s left</comment>
        <translation>左</translation>
    </message>
    <message>
        <source>R</source>
        <comment>patient&apos;s right</comment>
        <translation>右</translation>
    </message>
    <message>
        <source>Patient’s left</source>
        <translation>患者左侧</translation>
    </message>
    <message>
        <source>Patient’s right</source>
        <translation>患者右侧</translation>
    </message>
    <message>
        <source>Not in plan</source>
        <translation>不在计划内</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>%1. Order %2 of %3. %4 millimetres. %5</source>
        <translation>%1。顺序 %2/%3。%4 毫米。%5</translation>
    </message>
    <message>
        <source>%1, %2 of %3 zones planned</source>
        <translation>%1，已计划 %2/%3 个区域</translation>
    </message>
    <message>
        <source>%1. Order %2 of %3. %4 millimetres proposed, not set</source>
        <translation>%1。顺序 %2/%3。建议 %4 毫米，未设定</translation>
    </message>
</context>
</TS>
