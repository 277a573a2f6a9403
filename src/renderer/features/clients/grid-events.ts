import type { DirectoryClient } from '../../../shared/model/client'
import type { KeyPress, MenuRequest } from '../grid/grid-events'

/** A person asks what can be done with clients. */
export type RowMenuRequest = MenuRequest<DirectoryClient>

/** A key that the list has no use for itself, with the clients it is meant for. */
export type RowKeyPress = KeyPress<DirectoryClient>
