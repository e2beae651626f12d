import { memoizeByObject } from '../../shared/memoize.ts';
import { locationFinder } from '../source/location-finder.ts';
import type { Body } from './body.ts';

/** Finds the line and column of an offset of a body’s file; the lines of a file are counted once. */
export const locationInBody = memoizeByObject(({ file, text }: Body) => locationFinder(file, text));
