class LettersTogether {
  int fourOverLines(Widget q, Gadget v) { // finding: q, v, r and u
    Widget r = q.next(); // finding
    Gadget u = v.next(); // finding
    work();
    work();
    work();
    work();
    work();
    work();
    return r.size() + u.size();
  }

  int twoOverLines(Widget q, Gadget v) {
    work();
    work();
    work();
    work();
    work();
    work();
    return q.size() + v.size();
  }

  int fourInitialsOverLines(Widget w, Gadget g) {
    Panel p = w.panel();
    Label l = g.label();
    work();
    work();
    work();
    work();
    return p.size() + l.size();
  }

  String initialsOfTheType(ResultSet rs) {
    ResultSetMetaData rsmd = rs.getMetaData();
    ResultSetMetaData rsmt = rsmd; // finding
    return rsmt.getColumnLabel(1);
  }

  @Override
  public int compare(Widget a, Widget b) {
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    return a.size() - b.size();
  }

  int pairWithoutASupertype(Widget a, Widget b) { // finding: both
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    return a.size() - b.size();
  }

  @Override
  public void join(Widget a, Gadget b) { // finding: they are no pair
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    a.put(b);
  }
}
