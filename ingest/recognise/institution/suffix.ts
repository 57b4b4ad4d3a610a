import { oneOf } from '../word-list.ts';
import { CULTURE, ECONOMY, NOT_WITHIN, OFFICE, PARTY, SCIENCE, SOCIETY, STATE } from './suffix-words.ts';

/** Ends that are other words too: 布局, 部署, 厂长, 省委会议, and the parts of a 公安局, which its name goes on with. */
const GUARDED = [
  '公安局[\\u4e00-\\u9fff]{1,5}分局(?:[\\u4e00-\\u9fff]{1,6}(?:大队|支队|中队|派出所))?',
  '公安局[\\u4e00-\\u9fff]{1,6}(?:大队|支队|派出所)',
  '(?<!(?<![化加军])工|核电|[各办建全本该个家多大小])厂(?![长区房矿商家])',
  '(?<![布格全大时结开当变战定新]|(?<![财民市邮])政)局',
  '(?<![部签])署',
  '(?:游击|纵)队(?![员长])',
  '(?<![各个])海关(?!总署|[区监特统]|关[区员务])',
  '(?<!合)作协(?![会商议])',
  '(?<=[煤铁铜锡铅锌钨锑汞锰镍铝盐磷油棉金银])矿(?!老?矿区|[区山井产业石物工床场藏渣灯种]|务)',
  '委会(?![议见同商上场后前员])',
  // 人武部|政委
  '(?<!政)委',
].join('|');
/** Ends of organs that a place or 国家, 中国 before them makes a name. */
export const SUFFIX = `(?:${GUARDED}|${oneOf([STATE, PARTY, OFFICE, SCIENCE, CULTURE, ECONOMY, SOCIETY].join(' '))})`;
/** What stands between: no marks, no verbs of issue. 在线, 要素, 使命, 对外, 和平 are words of names. */
export const MIDDLE = `(?:(?!${oneOf(NOT_WITHIN)}|第[一二三四五六七八九十]届|联合(?!银行|大学|学院|医院|会|社)|(?<!工程)建设(?!促进会|研究会|监理|标准化)|在(?!线)|要(?!素)|使(?!命)|对(?!外|口)|和(?!平|谐|国))[\\u4e00-\\u9fff]){0,14}?`;
