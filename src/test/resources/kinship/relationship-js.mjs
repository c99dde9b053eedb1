// Makes relationship-js.csv and relationship-js-names.csv, which RelationshipJsTests reads; the build itself needs no Node.
//   npm install relationship.js@1.2.9 && node relationship-js.mjs .        (npm package of github.com/mumuy/relationship, MIT)
// Asks the calculator for every word over p, c, s of up to five steps that it cannot shorten, with every choice of
// concrete sexes and seniorities. One row for each chain:
//   word     p to a parent, c to a child, s to a spouse
//   sexes    m or f for the official and each person after him
//   siblings for each turn "pc", o if the person after it is elder than the one before it, l if younger
//   cousins  the same for the next pair out from the turn (cousins), empty where the word has none
//   chain    the calculator's own id of the chain (the key of its names)
//   answers  what it answers to the chain in words; where it answers for either seniority, only the one that fits
// The names file lists, for each chain id, all names that the calculator itself knows for that chain, without those it
// makes up by setting 岳家, 婆婆 and the like before a name.
import fs from 'node:fs';
import relationship from 'relationship.js';

const UP = {m: ['f', '爸爸'], f: ['m', '妈妈']};
const DOWN = {m: ['s', '儿子'], f: ['d', '女儿']};
const ACROSS = {m: ['h', '老公'], f: ['w', '老婆']};
const SIBLING = {om: ['ob', '哥哥'], lm: ['lb', '弟弟'], of: ['os', '姐姐'], lf: ['ls', '妹妹']};
const OTHER = {m: 'f', f: 'm'};
const names = relationship.data;

function words(length) {
    let all = [''];
    for (let i = 0; i < length; i++) {
        all = all.flatMap(word => ['p', 'c', 's'].map(letter => word + letter));
    }
    return all;
}

function choices(alphabet, count) {
    return count === 0 ? [''] : choices(alphabet, count - 1).flatMap(rest => alphabet.map(one => rest + one));
}

/** Sexes that are possible: of two spouses one each; the person a sibling shares is always written m. */
function possible(word, sexes) {
    return [...word].every((letter, i) => letter === 's'
        ? sexes[i + 1] === OTHER[sexes[i]]
        : !(letter === 'p' && word[i + 1] === 'c') || sexes[i + 1] === 'm');
}

function chain(word, sexes, siblings) {
    const ids = [];
    const texts = [];
    let turn = 0;
    for (let i = 0; i < word.length; i++) {
        const next = sexes[i + 1];
        const turns = word[i] === 'p' && word[i + 1] === 'c';
        const [id, text] = turns ? SIBLING[siblings[turn++] + sexes[i + 2]]
            : word[i] === 'p' ? UP[next] : word[i] === 'c' ? DOWN[next] : ACROSS[next];
        ids.push(id);
        texts.push(text);
        i += turns ? 1 : 0;
    }
    return {id: ids.join(','), text: texts.join('的')};
}

/** The chain and its more general forms: a sibling of either seniority, a cousin of the given one. */
function forms(id, cousins) {
    const general = id.split(',').reduce((all, step) => all.flatMap(done => {
        const wider = /^[ol][bs]$/.test(step) ? [step, 'x' + step[1]] : [step];
        return wider.map(one => [...done, one]);
    }), [[]]).map(steps => steps.join(','));
    return general.flatMap(one => cousins ? [one.replace(/(,[sd])(,[wh])?$/, `$1&${cousins}$2`), one] : [one]);
}

/** Names that the calculator makes up by setting 岳家, 婆婆 and the like before a name of the spouse's own kin. */
function isMadeUp(id, name) {
    const own = names.get(id.replace(/^[hw],/, '')) || [];
    return /^[hw],/.test(id) && ['岳', '岳家', '丈人', '外', '公', '婆家', '婆婆']
        .some(prefix => name.startsWith(prefix) && own.includes(name.slice(prefix.length)));
}

const rows = [];
const known = new Map();
for (let length = 1; length <= 5; length++) {
    for (const word of words(length)) {
        if (/cp|ps|sc|ss/.test(word)) {
            continue; // the calculator, or anybody, would shorten it: a parent's spouse is taken for the other parent
        }
        const turns = word.split('pc').length - 1;
        for (const sexes of choices(['m', 'f'], length + 1)) {
            if (!possible(word, sexes)) {
                continue;
            }
            for (const siblings of choices(['o', 'l'], turns)) {
                for (const cousins of /ppcc/.test(word) ? ['o', 'l'] : ['']) {
                    const {id, text} = chain(word, sexes, siblings);
                    let answers = relationship({text, sex: sexes[0] === 'm' ? 1 : 0});
                    const fitting = cousins === '' ? []
                        : forms(id, cousins).filter(form => form.includes('&')).flatMap(form => names.get(form) || []);
                    if (answers.length > 1 && answers.some(answer => fitting.includes(answer))) {
                        answers = answers.filter(answer => fitting.includes(answer));
                    }
                    const key = id + (cousins && '&' + cousins);
                    const all = forms(id, cousins).flatMap(form => (names.get(form) || []).filter(name => !isMadeUp(form, name)));
                    const sexed = forms(id, cousins).flatMap(form => names.get((sexes[0] === 'm' ? '1,' : '0,') + form) || []);
                    rows.push([word, sexes, siblings, cousins, key, answers.join('|')]);
                    known.set(key, new Set([...(known.get(key) || []), ...all, ...sexed, ...answers]));
                }
            }
        }
    }
}
const folder = process.argv[2] || '.';
const made = '# made by relationship-js.mjs from npm relationship.js 1.2.9\n';
fs.writeFileSync(`${folder}/relationship-js.csv`,
    made + 'word,sexes,siblings,cousins,chain,answers\n' + rows.map(row => row.map(cell => /,/.test(cell) ? `"${cell}"` : cell).join(',')).join('\n') + '\n');
fs.writeFileSync(`${folder}/relationship-js-names.csv`,
    made + 'chain,names\n' + [...known].map(([key, all]) => `"${key}",${[...all].join('|')}`).join('\n') + '\n');
console.log(rows.length, rows.filter(row => row[5]).length, known.size);
