"""sfc32 (Doty-Humphrey, PractRand), its state filled by splitmix32, counter 1, twelve numbers thrown away: python3 sfc32.py"""

import itertools
import json
import pathlib

WORD = 2**32


def splitmix32(state):
    while True:
        state = (state + 0x9E3779B9) % WORD
        z = state
        z = (z ^ (z >> 16)) * 0x21F0AAAD % WORD
        z = (z ^ (z >> 15)) * 0x735A2D97 % WORD
        yield z ^ (z >> 15)


def sfc32(seed):
    a, b, c = itertools.islice(splitmix32(seed % WORD), 3)
    counter = 1
    while True:
        total = (a + b + counter) % WORD
        counter = (counter + 1) % WORD
        a, b, c = b ^ (b >> 9), (c + (c << 3)) % WORD, (((c << 21) | (c >> 11)) + total) % WORD
        yield total


if __name__ == '__main__':
    rows = [{'seed': seed, 'numbers': list(itertools.islice(sfc32(seed), 12, 20))} for seed in (0, 1, 2, 42, 2**31, 2**32 - 1, -1)]
    text = ',\n'.join(map(json.dumps, rows))
    (pathlib.Path(__file__).parent / 'sfc32.json').write_text(f'[\n{text}\n]\n')
