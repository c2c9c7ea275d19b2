// file: src/main/java/rows/Source.java
package rows;

interface Source {
  int read(Path path);
}

// file: src/main/java/rows/CsvSource.java
package rows;

class CsvSource implements Source {
  public int read(Path path) {
    Journal journal = journals.open(path); // finding
    for (String line : lines(path)) {
      checkLength(line);
      String[] cells = line.split(";");
      journal.note(cells[0].trim());
      counter.increment();
    }
    String tail = path.toString().concat(".done");
    journal.close(path);
    return counter.value();
  }
}

// file: src/main/java/rows/XmlSource.java
package rows;

class XmlSource implements Source {
  public int read(Path path) {
    Journal journal = journals.open(path);
    for (String line : lines(path)) {
      checkLength(line);
      Tag tag = parser.next(line, true);
      while (tag.isOpen()) {
        tag = tag.parent();
      }
      counter.increment();
    }
    parser.reset();
    journal.close(path);
    return counter.value();
  }
}

// file: src/main/java/rows/OtherSource.java
package rows;

class OtherSource implements Source {
  public int read(Path path) {
    int sum = 0;
    for (String line : lines(path)) {
      sum += line.length();
      if (line.isEmpty()) {
        break;
      }
    }
    return sum;
  }
}

class Stranger {
  public int read(Path path) {
    Journal journal = journals.open(path);
    for (String line : lines(path)) {
      checkLength(line);
      Tag tag = parser.next(line, true);
      while (tag.isOpen()) {
        tag = tag.parent();
      }
      counter.increment();
    }
    parser.reset();
    journal.close(path);
    return counter.value();
  }
}
