// What the parts of a bin of another file have lent is read after a method of the bin has tidied them.
class Desk {
  static int ofItsTray(Bin bin) {
    Frame frame = bin.tray.first();
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int byAName(Bin bin) {
    Tray tray = bin.tray;
    Frame frame = tray.first();
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int ofItsQueue(Bin bin) {
    Frame frame = bin.tray.frames.peek();
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int whatItLends(Bin bin) {
    Tray tray = bin.lent();
    Frame frame = bin.tray.frames.peek();
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int ofItsOwn(Bin bin) {
    Frame first = bin.first();
    Frame frame = bin.frames.peek();
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int byTheClassAbove(Bin bin, Tray tray) {
    Frame frame = bin.firstOfTray();
    tray.reset();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int ofTheSame(Bin bin, Bin same) {
    Frame first = bin.first();
    Frame frame = bin.frames.peek();
    same.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int further(Rig rig) {
    Frame frame = rig.bin.tray.first();
    rig.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }
}
