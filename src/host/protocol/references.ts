import { ApiError } from "#host/vocabulary/apiError";
import type { HostObject } from "./hostObject";

/** Ranges that the client holds on to between requests, by the id that it was given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  /** How many the client has not released. */
  get size(): number {
    return this.objects.size;
  }

  idOf(object: HostObject): string {
    let id = this.ids.get(object);
    if (id === undefined) {
      id = `range${this.next}`;
      this.next += 1;
      this.ids.set(object, id);
      this.objects.set(id, object);
    }
    return id;
  }

  keep(object: HostObject): void {
    this.idOf(object);
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) {
      throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return object;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) {
      this.ids.delete(object);
      this.objects.delete(id);
    }
  }
}
