// what the private data only refers to, or was given for one request, is no part of it and outlives the request
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class WhatDataOnlyRefersTo {
  static final class Pdu {
    final HardwareQueue queue;
    private final Limits limits = new Limits(4, 512);
    Result result = new Result();

    Pdu(HardwareQueue queue) {
      this.queue = queue;
    }

    HardwareQueue queue() {
      return queue;
    }
  }

  static final class HardwareQueue {
    private int kicks;

    void kick() {
      kicks++;
    }
  }

  static final class Result {
    int status;
  }

  record Limits(int segments, int bytes) {}

  void kicks(@Owned Request<Pdu> rq) {
    HardwareQueue queue = rq.data().queue;
    rq.endOk();
    queue.kick();
  }

  void kicksByMethod(@Owned Request<Pdu> rq) {
    HardwareQueue queue = rq.data().queue();
    rq.endOk();
    queue.kick();
  }

  int reports(@Owned Request<Pdu> rq) {
    Result result = rq.data().result;
    rq.endOk();
    return result.status;
  }

  int neverChanges(@Owned Request<Pdu> rq) {
    Limits limits = rq.data().limits;
    rq.endOk();
    return limits.bytes();
  }
}
