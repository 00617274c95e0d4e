<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>This account is locked after too many wrong passwords.</source>
        <translation>密码错误次数过多，此账户已锁定。</translation>
    </message>
    <message>
        <source>Wait five minutes, or ask an administrator.</source>
        <translation>请等待五分钟，或联系管理员。</translation>
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
        <translation>请改为添加带日期的备注。</translation>
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
        <source>This pen’s firmware is not on the list of tested versions.</source>
        <translation>此微针笔的固件不在已测试版本列表中。</translation>
    </message>
    <message>
        <source>Update the pen, or use another one. It cannot be armed.</source>
        <translation>请更新固件或换用另一支。当前无法激活。</translation>
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
        <translation>笔已停止 — 本工作站收回了许可</translation>
    </message>
    <message>
        <source>Read the other alarms first.</source>
        <translation>请先查看其他报警。</translation>
    </message>
    <message>
        <source>Depth error — needles were %1 off the set depth</source>
        <translation>深度误差 — 针偏离设定深度 %1</translation>
    </message>
    <message>
        <source>Motor cut by the depth limit</source>
        <translation>电机已被深度限值切断</translation>
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
        <source>Difference %1</source>
        <translation>偏差 %1</translation>
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
        <translation>连接受干扰 — 每秒 %1 个坏帧</translation>
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
        <translation>受笔限制</translation>
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
        <translation>受此患者上限限制</translation>
    </message>
    <message>
        <source>a reason is needed above this</source>
        <translation>超过此值须说明理由</translation>
    </message>
    <message>
        <source>limited by the rate for this skin</source>
        <translation>受此皮肤频率限制</translation>
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
        <translation>请关闭其他程序。窗口响应正常后再激活。</translation>
    </message>
    <message>
        <source>The record cannot be written</source>
        <translation>病历无法写入</translation>
    </message>
    <message>
        <source>The motor was stopped. The pen’s own log still counts.</source>
        <translation>电机已停止。笔自身的日志仍在计数。</translation>
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
        <translation>本电脑未给予笔连接优先级。</translation>
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
        <translation>无停止</translation>
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
        <translation>许可已收回</translation>
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
        <translation>完成</translation>
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
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1：未完成</translation>
    </message>
    <message>
        <source>%1: not known whether it was done. Reading the pen.</source>
        <translation>%1：是否完成未知。正在读取笔。</translation>
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
</context>
<context>
    <name>QObject</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Enter the birth date</source>
        <translation>请输入出生日期</translation>
    </message>
    <message>
        <source>Write it like 1985-03-12 or 12.03.1985</source>
        <translation>格式如 1985-03-12 或 12.03.1985</translation>
    </message>
    <message>
        <source>Write the year with four digits</source>
        <translation>年份请写四位数字</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>Check the year</source>
        <translation>请检查年份</translation>
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
</context>
<context>
    <name>SkinSign</name>
    <message>
        <source>Rolling scars</source>
        <translation>滚动型疤痕</translation>
    </message>
    <message>
        <source>Boxcar scars</source>
        <translation>厢车型疤痕</translation>
    </message>
    <message>
        <source>Ice-pick scars</source>
        <translation>冰锥型疤痕</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>泛红</translation>
    </message>
    <message>
        <source>Active spots</source>
        <translation>活动性痘痘</translation>
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
        <translation>分</translation>
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
        <translation>胸颈部</translation>
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
        <translation>指甲</translation>
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
        <translation>点压</translation>
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
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation>例如 14:30</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>新患者</translation>
    </message>
    <message>
        <source>Choose a patient from the list</source>
        <translation>请从列表中选择患者</translation>
    </message>
    <message>
        <source>Write the time like 14:30</source>
        <translation>时间格式如 14:30</translation>
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
        <translation>2 分</translation>
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
        <source>Your password</source>
        <translation>您的密码</translation>
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
        <source>Write a day that has been, like 2026-05-06</source>
        <translation>请填写已过去的日期，如 2026-05-06</translation>
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
        <translation>治疗禁止至 %1</translation>
    </message>
    <message>
        <source>Treatment blocked</source>
        <translation>治疗被禁止</translation>
    </message>
    <message>
        <source>Save the assessment and book a review. Goals stay on file.</source>
        <translation>请保存评估并预约复查。目标保留在病历中。</translation>
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
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>暂无照片</translation>
    </message>
    <message>
        <source>This version keeps no photos.</source>
        <translation>此版本不保存照片。</translation>
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
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
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
        <translation>此处上次运行的结尾未知。请查看皮肤，然后确认已查看。</translation>
    </message>
    <message>
        <source>This zone has had its strokes. Go to the next zone.</source>
        <translation>本区域穿刺已满。请转到下一区域。</translation>
    </message>
    <message>
        <source>Pen or cartridge cannot do this zone. Go to the next zone.</source>
        <translation>笔或针头不适用于本区域。请转到下一区域。</translation>
    </message>
    <message>
        <source>Hold ARM for 1.5 s to power the pen</source>
        <translation>按住“激活” 1.5 秒为笔通电</translation>
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
        <translation>笔的施治量在其日志中，恢复连接后读取。</translation>
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
        <translation>未治疗的区域将如实记录。再按一次结束。</translation>
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
        <translation>约 %1</translation>
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
        <translation>第 %1/%2 次治疗</translation>
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
    <name>stipple::ui::CoverageFigure</name>
    <message>
        <source>%1 percent of pass %2, estimated</source>
        <translation>第 %2 遍的 %1%，估算</translation>
    </message>
    <message>
        <source>of pass %1</source>
        <translation>第 %1 遍</translation>
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
</context>
<context>
    <name>stipple::ui::DeltaTable</name>
    <message>
        <source>Not treated.</source>
        <translation>未治疗。</translation>
    </message>
    <message>
        <source>%1 of %2 passes given (estimated).</source>
        <translation>完成 %1/%2 遍（估算）。</translation>
    </message>
    <message>
        <source>More strokes than the budget. Look at the skin and the pen.</source>
        <translation>穿刺数超出预算。请查看皮肤和笔。</translation>
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
        <translation>某次运行的结尾未知：可能多至 100 次穿刺。</translation>
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
        <translation>达到终点</translation>
    </message>
    <message>
        <source>%1: note that the end point was reached</source>
        <translation>%1：记录已达到终点</translation>
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
        <translation>%1 分</translation>
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
        <translation>打印语言</translation>
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
        <translation>近期治疗</translation>
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
    <name>stipple::ui::PhaseBars</name>
    <message>
        <source>All %1 passes done, estimated</source>
        <translation>%1 遍全部完成，估算</translation>
    </message>
    <message>
        <source>Pass %1 of %2, %3 percent, estimated</source>
        <translation>第 %1/%2 遍，%3%，估算</translation>
    </message>
    <message>
        <source>Pass %1</source>
        <translation>第 %1 遍</translation>
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
        <translation>超过区域限值</translation>
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
        <translation>原因</translation>
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
        <translation>共 %1</translation>
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
        <source>Limits of zone, pen, cartridge and licence cap every setting.</source>
        <translation>区域、笔、针头和执业许可的限值约束所有设定。</translation>
    </message>
    <message>
        <source>%1–%2 sessions · every %3–%4 days</source>
        <translation>%1–%2 次治疗 · 间隔 %3–%4 天</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source> · verify</source>
        <translation> · 待核实</translation>
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
        <source>every zone</source>
        <translation>所有区域</translation>
    </message>
    <message>
        <source>Safety screening</source>
        <translation>安全筛查</translation>
    </message>
    <message>
        <source>Ask each one today</source>
        <translation>今天逐项询问</translation>
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
        <source>Rule %1, source %2</source>
        <translation>规则 %1，来源 %2</translation>
    </message>
    <message>
        <source> (verify)</source>
        <translation> （待核实）</translation>
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
        <source>Needs a reason and your password</source>
        <translation>需要理由和您的密码</translation>
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
        <source>The day is needed</source>
        <translation>需要日期</translation>
    </message>
    <message>
        <source>No needling until a clinician clears it</source>
        <translation>治疗师放行前禁止微针</translation>
    </message>
    <message>
        <source>No needling before %1</source>
        <translation>%1 前禁止微针</translation>
    </message>
    <message>
        <source>No needling</source>
        <translation>禁止微针</translation>
    </message>
    <message>
        <source>No needling: %1</source>
        <translation>禁止微针：%1</translation>
    </message>
    <message>
        <source>cannot be overridden</source>
        <translation>不可特批</translation>
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
        <translation>第 %1/%2 次治疗</translation>
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
        <translation>共 %1</translation>
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
        <translation>我已查看%1的差异</translation>
    </message>
    <message>
        <source>I reviewed the differences in %1 zones</source>
        <translation>我已查看 %1 个区域的差异</translation>
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
        <translation>模拟笔。没有针在动。</translation>
    </message>
    <message>
        <source>SIMULATED PEN</source>
        <translation>模拟笔</translation>
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
        <translation>色素风险高：减 0.25 mm 和一遍，至散在点状为止。</translation>
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
        <translation>签名并锁定记录</translation>
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
        <source>Skin after</source>
        <translation>术后皮肤</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已给予</translation>
    </message>
    <message>
        <source>Note about the session</source>
        <translation>治疗备注</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
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
        <translation>笔运行时计数；日志待读取</translation>
    </message>
    <message>
        <source>No drawing</source>
        <translation>无图</translation>
    </message>
    <message>
        <source>Cartridge, %1-pin</source>
        <translation>针头，%1 针</translation>
    </message>
    <message>
        <source>Lot %1 · use by %2 · to sharps now</source>
        <translation>批号 %1 · 有效期至 %2 · 现弃入锐器盒</translation>
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
        <source>Nothing recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>%1: say why it differs</source>
        <translation>%1：请说明差异原因</translation>
    </message>
    <message>
        <source>Confirm that you reviewed the differences</source>
        <translation>请确认已查看差异</translation>
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
        <translation>此记录已签名并锁定。之后的更改以带日期的备注添加。</translation>
    </message>
    <message>
        <source>Locking makes the record read-only. Later changes are added as dated notes.</source>
        <translation>锁定后记录仅可查看。之后的更改以带日期的备注添加。</translation>
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
        <source>Add visit</source>
        <translation>添加就诊</translation>
    </message>
    <message>
        <source>Add a visit today</source>
        <translation>添加今日就诊</translation>
    </message>
    <message>
        <source>A treatment was left unfinished</source>
        <translation>有一次治疗未完成</translation>
    </message>
    <message>
        <source>Session %1 of %2. What the pen gave is kept. Open it to go on or to end it.</source>
        <translation>第 %1/%2 次治疗。笔的施治量已保留。打开以继续或结束。</translation>
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
        <translation> · 已签 %1 · 待签 %2</translation>
    </message>
    <message>
        <source>No visits today</source>
        <translation>今日无就诊</translation>
    </message>
    <message>
        <source>Walk-ins appear here too.</source>
        <translation>未预约者也显示在此。</translation>
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
        <source>%1 allergy</source>
        <translation>%1 过敏</translation>
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
        <translation>未完成</translation>
    </message>
    <message>
        <source>Open chart of %1</source>
        <translation>打开 %1 的病历</translation>
    </message>
    <message>
        <source>Sign record</source>
        <translation>签名记录</translation>
    </message>
    <message>
        <source>Sign the record of %1</source>
        <translation>签名 %1 的记录</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
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
        <source>Can be added</source>
        <translation>可添加</translation>
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
</context>
<context>
    <name>stipple::ui::ZonesPage</name>
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
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
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
        <source>%1 is left out by today&apos;s screening</source>
        <translation>%1 因今日筛查被排除</translation>
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
</context>
</TS>
