/** A file as the service hands it to the engine. */
export function file(name: string, type: string) {
  return { id: `file-${name}`, name, type, size: 1000 };
}

/** An article of so many characters, made public on the notice board. */
export function article(characters: number) {
  return {
    title: '管业务必须管安全',
    article: '安'.repeat(characters),
    portfolio: '经营',
    published: [
      {
        channel: 'notice-board',
        'published-on': '2022-10-20',
        photo: [file('board.jpg', 'image/jpeg')],
      },
    ],
  };
}

export const SUMMARY = { overview: '六个一活动总结。' };
