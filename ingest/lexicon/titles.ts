/** Posts, callings and ages that a surname stands before: 王书记, 张大爷. */
export const TITLES: readonly string[] =
  '经理 警官 主任 书记 先生 女士 医生 老师 师傅 老板 阿婆 阿姨 大爷 大妈 大娘 大嫂 大叔 大伯 伯伯 奶奶 爷爷 老汉 小姐 大夫 护士 工程师 支书 外长 博士 将军 元帅 团长 连长 政委 镇长 村长 乡长 处长 科长 律师 法官 检察官 教授 校长 院长 局长 厅长 部长 省长 市长 县长 秘书长 主席 总理 司令 队长 站长 会长 大姐 大哥'.split(
    ' ',
  );
