// Code of another file that is handed a bin, and empties it.

class Sink {
  void take(Bin bin) {
    bin.sendAll();
  }

  static void any(Object bin) {
    if (bin instanceof Bin) {
      ((Bin) bin).sendAll();
    }
  }
}
