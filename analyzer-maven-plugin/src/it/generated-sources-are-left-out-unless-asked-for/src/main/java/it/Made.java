package it;

import javax.annotation.processing.Generated;

@Generated("a generator")
class Made {}
