package com.acme;

/** After the login filter (16), before the audit (18). */
@Order(17)
class Fourth {}
