/** The one door to Phaser: its core, and the two kinds of object that the core leaves out. */
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import 'phaser-src/gameobjects/zone/ZoneFactory.js';
import Core from 'phaser-src/phaser-core.js';

export const Phaser = Core;
