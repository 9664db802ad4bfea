// Turns a wheel: its bucket is another one afterwards.

class Turner {
  private final Wheel wheel;
  private Bucket spare = new Bucket();
  private int turns;

  Turner(Wheel wheel) {
    this.wheel = wheel;
  }

  int turn() {
    Bucket before = wheel.active;
    wheel.active = spare;
    spare = before;
    return ++turns;
  }

  int rotate() {
    Bucket first = wheel.buckets[0];
    wheel.buckets[0] = wheel.buckets[1];
    wheel.buckets[1] = first;
    return ++turns;
  }
}

class Turn {
  final int number;

  Turn(Wheel wheel, Bucket spare) {
    wheel.active = spare;
    number = 1;
  }
}
