package it;

/** Where coffee is served. */
public class Café {}
