package it;

class Broken {
