/** The one door to Phaser: its core, and the two kinds of object that the core leaves out. */
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import 'phaser-src/gameobjects/zone/ZoneFactory.js';
import Core from 'phaser-src/phaser-core.js';
import type Types from 'phaser';

export const Phaser = Core;

export type Game = Types.Game;
export type Scene = Types.Scene;
export type Container = Types.GameObjects.Container;
export type Graphics = Types.GameObjects.Graphics;
export type Image = Types.GameObjects.Image;
export type Tween = Types.Tweens.Tween;
