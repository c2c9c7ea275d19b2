package it;

class Broken {
  void stops( {
}
