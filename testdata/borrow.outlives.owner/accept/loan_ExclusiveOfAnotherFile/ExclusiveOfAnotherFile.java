// What an object of another file lends is used before the object is asked for exclusively.
class ExclusiveOfAnotherFile {
  int flushed(Bin bin) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    bin.flush();
    return length;
  }

  int flushedByAnotherName(Bin bin, Bin other) {
    other.flush();
    Frame first = bin.first();
    return first == null ? 0 : first.length();
  }

  int wentOn(Bin bin) {
    Frame next = bin.next();
    return next == null ? 0 : next.length();
  }

  int both(Bin bin) {
    Frame first = bin.first();
    Frame last = bin.last();
    return first == null || last == null ? 0 : first.length() + last.length();
  }

  int fresh() {
    Bin own = new Bin();
    Bin other = new Bin();
    Frame first = own.first();
    other.flush();
    return first == null ? 0 : first.length();
  }
}
