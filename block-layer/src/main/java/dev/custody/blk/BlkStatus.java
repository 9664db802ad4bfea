package dev.custody.blk;

/**
 * How an I/O ended, or why a request cannot be taken now ({@code blk_status_t},
 * include/linux/blk_types.h).
 */
public enum BlkStatus {
  /** Done. */
  OK(0),
  /** The device does not support the operation. */
  NOTSUPP(1),
  /** The device did not answer in time. */
  TIMEOUT(2),
  /** The device has no space left. */
  NOSPC(3),
  /** The link to the device failed; another path may work. */
  TRANSPORT(4),
  /** The device failed for good. */
  TARGET(5),
  /** Somebody else holds a reservation of the device. */
  RESV_CONFLICT(6),
  /** The medium is damaged there. */
  MEDIUM(7),
  /** Protection data did not match. */
  PROTECTION(8),
  /** The driver lacks a resource of the host; as a rejection: try again later. */
  RESOURCE(9),
  /** Any other failure. */
  IOERR(10),
  /** It would have had to wait, and the submitter did not want to. */
  AGAIN(12),
  /**
   * The driver lacks a resource of the device, freed when a request in flight ends; as a rejection:
   * try again later.
   */
  DEV_RESOURCE(13),
  /** The device is offline. */
  OFFLINE(16),
  /** The device gave up because of a duration limit. */
  DURATION_LIMIT(17),
  /** The request makes no sense to the device. */
  INVAL(19);

  private final int code;

  BlkStatus(int code) {
    this.code = code;
  }

  /** The number in the kernel, below 256. */
  int code() {
    return code;
  }

  /**
   * Whether a rejection with this status means that the block layer tries the request again later.
   */
  public boolean isRetry() {
    return this == RESOURCE || this == DEV_RESOURCE;
  }
}
